package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Inline;
import org.sgreport.document.Suppression;

/**
 * What stands in braces at the end of a heading or paragraph: {@code {-}} for unnumbered, {@code
 * {#laws}} for a key to refer to, {@code {- #laws}} for both, {@code {annex}} for the head of an
 * annex; besides, {@code {lint-ignore rule: reason}}. A key that is not given is empty.
 */
record Attributes(boolean numbered, boolean annex, String key) {
  private static final String OWN = "\\{(-|annex)? ?(?:#([a-z0-9]+(?:-[a-z0-9]+)*))?}";
  private static final String IGNORE = "\\{lint-ignore ([a-z-]+/[a-z-]+): ([^{}]+)}";
  private static final Pattern BRACES =
      Pattern.compile("(?:\\s*(?:" + OWN + "|" + IGNORE + "))+\\s*$");
  private static final Pattern EACH = Pattern.compile(OWN);
  private static final Pattern SUPPRESSION = Pattern.compile(IGNORE);

  /** Those at the end of a heading or paragraph. */
  static Attributes of(Node node) {
    Matcher braces = EACH.matcher(braces(node));
    if (!braces.find()) {
      return new Attributes(true, false, "");
    }
    String key = braces.group(2);
    String word = String.valueOf(braces.group(1));
    return new Attributes(!word.equals("-"), word.equals("annex"), key == null ? "" : key);
  }

  /** What is to be ignored in a heading or paragraph at this place. */
  static List<Suppression> suppressions(Node node, Span place) {
    return SUPPRESSION
        .matcher(braces(node))
        .results()
        .map(m -> new Suppression(m.group(1), m.group(2).strip(), place))
        .toList();
  }

  /** All that stands in braces at the end, over several lines too. */
  private static String braces(Node node) {
    StringBuilder end = new StringBuilder();
    for (Node last = node.getLastChild();
        last instanceof Text || last instanceof SoftLineBreak;
        last = last.getPrevious()) {
      end.insert(0, last instanceof Text text ? text.getLiteral() : " ");
    }
    return atEnd(end.toString());
  }

  /** Most paragraphs have none, and searching them all for some takes long. */
  private static String atEnd(String text) {
    Matcher braces = BRACES.matcher(text);
    return text.stripTrailing().endsWith("}") && braces.find() ? braces.group() : "";
  }

  /** The content without the braces at its end. */
  static List<Inline> taken(List<Inline> content) {
    int last = content.size() - 1;
    if (last < 0 || !(content.get(last) instanceof Inline.Text text)) {
      return content;
    }
    List<Inline> rest = new ArrayList<>(content.subList(0, last));
    String words = text.words();
    String bare = words.substring(0, words.length() - atEnd(words).length());
    if (!bare.isEmpty()) {
      rest.add(new Inline.Text(bare));
    }
    return rest;
  }
}
