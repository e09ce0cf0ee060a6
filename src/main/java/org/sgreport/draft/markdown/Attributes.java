package org.sgreport.draft.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * What is in braces at the end of a heading or paragraph: {@code {-}} for unnumbered, {@code
 * {#laws}} for a key to refer to, {@code {annex}} for the head of an annex, together in any order
 * as in {@code {annex #tally}}; besides, {@code {lint-ignore rule: reason}}. A key that is not
 * given is empty.
 */
record Attributes(boolean numbered, boolean annex, String key) {
  private static final Pattern GROUP = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern OWN = Pattern.compile("(-|annex|#[a-z0-9]+(?:-[a-z0-9]+)*)(?: |$)");
  private static final Pattern SUPPRESSION =
      Pattern.compile("lint-ignore ([a-z-]+/[a-z-]+): ([^{}]+)");

  /** Those at the end of a heading or paragraph. */
  static Attributes of(Node node) {
    List<String> words =
        groups(node).stream()
            .filter(Attributes::isOwn)
            .findFirst()
            .map(g -> List.of(g.split(" ")))
            .orElse(List.of());
    String key = words.stream().filter(w -> w.startsWith("#")).findFirst().orElse("#");
    return new Attributes(!words.contains("-"), words.contains("annex"), key.substring(1));
  }

  /** Whether it is of marks of ours, each once. */
  static boolean isOwn(String group) {
    List<String> words = List.of(group.split(" "));
    long kinds =
        words.stream().map(w -> w.substring(0, Math.min(1, w.length()))).distinct().count();
    return OWN.matcher(group).replaceAll("").isEmpty()
        && kinds == words.size()
        && !words.containsAll(List.of("-", "annex"));
  }

  static boolean isSuppression(String group) {
    return SUPPRESSION.matcher(group).matches();
  }

  /** What is to be ignored in a heading or paragraph at this place. */
  static List<Suppression> suppressions(Node node, Span place) {
    return groups(node).stream()
        .map(SUPPRESSION::matcher)
        .filter(Matcher::matches)
        .map(m -> new Suppression(m.group(1), m.group(2).strip(), place))
        .toList();
  }

  /** What each pair of braces at the end holds, over several lines too. */
  static List<String> groups(Node node) {
    Deque<String> end = new ArrayDeque<>();
    for (Node last = node.getLastChild();
        last instanceof Text || last instanceof SoftLineBreak;
        last = last.getPrevious()) {
      end.push(last instanceof Text text ? text.getLiteral() : " ");
    }
    return end.isEmpty() || !end.peekLast().stripTrailing().endsWith("}")
        ? List.of()
        : GROUP.matcher(atEnd(String.join("", end))).results().map(m -> m.group(1)).toList();
  }

  /** The pairs of braces at the end with the blanks before them, looked for from the end. */
  private static String atEnd(String text) {
    int from = text.length();
    for (String before = text.stripTrailing(); before.endsWith("}"); ) {
      int close = before.length() - 1;
      int open = before.lastIndexOf('{');
      if (open < 0 || before.lastIndexOf('}', close - 1) > open) {
        break;
      }
      before = before.substring(0, open).stripTrailing();
      from = before.length();
    }
    return text.substring(from);
  }

  /** The content without the braces at its end. */
  static List<Inline> taken(Node node, List<Inline> content) {
    int last = content.size() - 1;
    if (groups(node).isEmpty() || last < 0 || !(content.get(last) instanceof Inline.Text text)) {
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
