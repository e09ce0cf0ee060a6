package org.sgreport.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.document.Inline;

/**
 * The little Markdown that passages hold, as running text: italics, bold, marks of notes, signs
 * behind a backslash. It is read as it stands, whatever a number at its beginning would mean
 * elsewhere.
 */
final class InlineMarkdown {
  private static final Pattern TOKEN =
      Pattern.compile("\\\\(.)|\\[\\^([^\\]\\s]+)]|(\\*{1,3})", Pattern.DOTALL);

  private final Function<String, Inline> marks;
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean bold;
  private boolean italic;

  private InlineMarkdown(Function<String, Inline> marks) {
    this.marks = marks;
  }

  /** A mark of a note is made of its label. */
  static List<Inline> of(String text, Function<String, Inline> marks) {
    return new InlineMarkdown(marks).parse(text);
  }

  private List<Inline> parse(String text) {
    int from = 0;
    for (Matcher token = TOKEN.matcher(text); token.find(); from = token.end()) {
      words.append(text, from, token.start());
      if (token.group(1) != null) {
        words.append(token.group(1));
      } else if (token.group(2) != null) {
        flush();
        inlines.add(marks.apply(token.group(2)));
      } else {
        flush();
        toggle(token.group(3).length());
      }
    }
    words.append(text, from, text.length());
    flush();
    return inlines;
  }

  /** One asterisk is italic, two are bold, three are both. */
  private void toggle(int asterisks) {
    italic ^= asterisks != 2;
    bold ^= asterisks >= 2;
  }

  private void flush() {
    if (words.isEmpty()) {
      return;
    }
    Inline inline = new Inline.Text(words.toString());
    inline = italic ? new Inline.Emphasis(List.of(inline)) : inline;
    inlines.add(bold ? new Inline.Strong(List.of(inline)) : inline);
    words.setLength(0);
  }
}
