package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.sgreport.document.Inline;

/**
 * What stands in braces at the end of a heading or paragraph: {@code {-}} for unnumbered, {@code
 * {#laws}} for a key to refer to, {@code {- #laws}} for both, {@code {annex}} for the head of an
 * annex. A key that is not given is empty.
 */
record Attributes(boolean numbered, boolean annex, String key) {
  private static final Pattern BRACES =
      Pattern.compile("\\s*\\{(-|annex)? ?(?:#([a-z0-9]+(?:-[a-z0-9]+)*))?}\\s*$");

  /** Those at the end of a heading or paragraph. */
  static Attributes of(Node node) {
    return node.getLastChild() instanceof Text text ? of(text.getLiteral()) : of("");
  }

  private static Attributes of(String words) {
    Matcher braces = BRACES.matcher(words);
    if (!braces.find()) {
      return new Attributes(true, false, "");
    }
    String key = braces.group(2);
    String word = String.valueOf(braces.group(1));
    return new Attributes(!word.equals("-"), word.equals("annex"), key == null ? "" : key);
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
