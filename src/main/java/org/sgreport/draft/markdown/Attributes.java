package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.document.Inline;

/**
 * What stands in braces at the end of a heading or paragraph: {@code {-}} for unnumbered, {@code
 * {#laws}} for a key to refer to, {@code {- #laws}} for both. A key that is not given is empty.
 */
record Attributes(boolean numbered, String key) {
  private static final Pattern BRACES =
      Pattern.compile("\\s*\\{(-?) ?(?:#([a-z0-9]+(?:-[a-z0-9]+)*))?}\\s*$");

  /** Those at the end of the words. */
  static Attributes of(String words) {
    Matcher braces = BRACES.matcher(words);
    if (!braces.find()) {
      return new Attributes(true, "");
    }
    String key = braces.group(2);
    return new Attributes(braces.group(1).isEmpty(), key == null ? "" : key);
  }

  /** The content without the braces at its end. */
  static List<Inline> taken(List<Inline> content) {
    int last = content.size() - 1;
    if (last < 0 || !(content.get(last) instanceof Inline.Text text)) {
      return content;
    }
    List<Inline> rest = new ArrayList<>(content.subList(0, last));
    String bare = BRACES.matcher(text.words()).replaceFirst("");
    if (!bare.isEmpty()) {
      rest.add(new Inline.Text(bare));
    }
    return rest;
  }
}
