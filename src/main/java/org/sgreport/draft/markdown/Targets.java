package org.sgreport.draft.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Numbering;

/**
 * What can be referred to: the headings and paragraphs that have a key, with the numbers that they
 * will have. Found before anything is built, so that a reference can point forward.
 */
final class Targets {
  /** A numbered paragraph, or a heading with the enumerators of those above it: IV, or IV.B. */
  record Target(boolean heading, String number) {
    /** Whether it is a chapter, that is a heading of the first level. */
    boolean chapter() {
      return heading && !number.contains(".");
    }
  }

  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Numbering numbering = new Numbering();
  private final String[] path = new String[6];

  /** Adds a diagnostic for a key that stands twice, or on something without a number. */
  Targets(Node root, Function<Node, Span> places, Diagnostics diagnostics) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading || node instanceof Paragraph) {
        add(node, places, diagnostics);
      }
    }
  }

  private void add(Node node, Function<Node, Span> places, Diagnostics diagnostics) {
    Attributes attributes = attributes(node);
    String number = attributes.numbered() ? number(node) : "";
    if (attributes.key().isEmpty()) {
      return;
    }
    if (number.isEmpty()) {
      diagnostics.add(
          MarkdownRules.BAD_KEY.at(
              places.apply(node),
              "the key `" + attributes.key() + "` stands where there is no number",
              "number the heading or paragraph, or take the key away"));
    } else if (targets.putIfAbsent(attributes.key(), new Target(node instanceof Heading, number))
        != null) {
      diagnostics.add(
          MarkdownRules.BAD_KEY.at(
              places.apply(node),
              "the key `" + attributes.key() + "` stands twice",
              "give one of the two another key"));
    }
  }

  static Attributes attributes(Node node) {
    return node.getLastChild() instanceof Text text
        ? Attributes.of(text.getLiteral())
        : Attributes.of("");
  }

  private String number(Node node) {
    if (!(node instanceof Heading heading)) {
      return String.valueOf(numbering.nextParagraph());
    }
    int level = Math.min(heading.getLevel(), path.length - 1);
    path[level] = numbering.nextHeading(level).replaceAll("[.]$", "");
    StringBuilder number = new StringBuilder();
    for (int each = 1; each <= level; each++) {
      String part = path[each] == null ? "" : path[each];
      number.append(number.isEmpty() || part.startsWith("(") ? "" : ".").append(part);
    }
    return number.toString();
  }

  Optional<Target> find(String key) {
    return Optional.ofNullable(targets.get(key));
  }

  Set<String> keys() {
    return targets.keySet();
  }
}
