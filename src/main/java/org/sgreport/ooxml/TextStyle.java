package org.sgreport.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measures that the style of text in the program's reference document has, so that they are
 * given once. Read as text: the start of the program has no time for a tree.
 */
final class TextStyle {
  private static final String STYLES = "/org/sgreport/templates/word/styles.xml";
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?s)w:styleId=\"" + Style.TEXT.id() + "\">.*?<w:tabs>(.*?)</w:tabs>.*?</w:style>");
  private static final Pattern LEFT = Pattern.compile("<w:ind w:left=\"(\\d+)\"");
  private static final Pattern TAB = Pattern.compile("w:pos=\"(\\d+)\"");

  private static final MatchResult STYLE = definition();

  private TextStyle() {}

  /** Where text begins, from the left margin. */
  static int left() {
    Matcher left = LEFT.matcher(STYLE.group());
    left.find();
    return Integer.parseInt(left.group(1));
  }

  /** The tab stops from that of the text on. */
  static int[] tabs() {
    return TAB.matcher(STYLE.group(1))
        .results()
        .mapToInt(tab -> Integer.parseInt(tab.group(1)))
        .toArray();
  }

  private static MatchResult definition() {
    try (InputStream styles = TextStyle.class.getResourceAsStream(STYLES)) {
      String text = new String(styles.readAllBytes(), StandardCharsets.UTF_8);
      return DEFINITION.matcher(text).results().findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own resource is broken: " + STYLES, e);
    }
  }
}
