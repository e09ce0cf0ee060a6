package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Numbering;
import org.sgreport.language.vocabulary.Part;
import org.sgreport.text.Enumerator;

/**
 * The headings, paragraphs, annexes and tables that have a key, with the numbers that they will
 * have. Found before anything is built, so that a reference can point forward.
 */
final class Targets {
  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Map<Node, String> labels = new IdentityHashMap<>();
  private final Numbering numbering = new Numbering();
  private final String[] path = new String[6];
  private final Places places;
  private final Diagnostics diagnostics;
  private boolean inAnnex;
  private String annex = "";

  /** Adds a diagnostic for a key that is repeated, or on something without a number. */
  Targets(Node root, Places places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
    label(root, Targets::isAnnex, Enumerator::roman);
    label(root, n -> n instanceof TableBlock && Caption.of(n).isPresent(), String::valueOf);
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (!Caption.isCaption(node)) {
        add(node);
      }
    }
  }

  /** Numbers those of a kind, unless there is one alone. */
  private void label(Node root, Predicate<Node> kind, Function<Integer, String> numeral) {
    List<Node> found = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (kind.test(node)) {
        found.add(node);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      labels.put(found.get(i), found.size() > 1 ? numeral.apply(i + 1) : "");
    }
  }

  /** {@code # Title {annex}}. */
  static boolean isAnnex(Node node) {
    return node instanceof Heading heading
        && heading.getLevel() == 1
        && Attributes.of(heading).annex();
  }

  /** The number of an annex or of a table with a title; empty where it is alone. */
  String label(Node node) {
    return labels.getOrDefault(node, "");
  }

  private void add(Node node) {
    if (isAnnex(node)) {
      inAnnex = true;
      annex = label(node);
      numbering.beginAnnex();
      keep(node, Attributes.of(node).key(), new Target(Part.ANNEX, label(node), false, ""));
    } else if (node instanceof TableBlock) {
      Caption.of(node)
          .ifPresent(c -> keep(node, c.key(), new Target(Part.TABLE, label(node), false, "")));
    } else if (node instanceof Heading || node instanceof Paragraph) {
      counted(node, Attributes.of(node));
    }
  }

  private void counted(Node node, Attributes attributes) {
    if (!attributes.numbered()) {
      if (!attributes.key().isEmpty()) {
        complain(
            node,
            "the key `" + attributes.key() + "` is on something without a number",
            "number the heading or paragraph, or remove the key");
      }
    } else if (node instanceof Heading heading) {
      String number = number(heading);
      Part part = heading.getLevel() == 1 && !inAnnex ? Part.CHAPTER : Part.SECTION;
      keep(node, attributes.key(), new Target(part, number, inAnnex, annex));
    } else {
      String number = String.valueOf(numbering.nextParagraph());
      keep(node, attributes.key(), new Target(Part.PARAGRAPH, number, inAnnex, annex));
    }
  }

  private void keep(Node node, String key, Target target) {
    if (!key.isEmpty() && targets.putIfAbsent(key, target) != null) {
      complain(node, "the key `" + key + "` is repeated", "give one of the two another key");
    }
  }

  private void complain(Node node, String message, String help) {
    diagnostics.add(MarkdownRules.BAD_KEY.at(places.of(node), message, help));
  }

  /** With the enumerators of the headings above it: IV, or IV.B. */
  private String number(Heading heading) {
    int level = Math.min(heading.getLevel(), path.length - 1);
    path[level] = numbering.nextHeading(level).replaceAll("[.]$", "");
    StringBuilder number = new StringBuilder();
    for (int each = inAnnex ? 2 : 1; each <= level; each++) {
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
