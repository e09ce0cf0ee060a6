package org.sgreport.write.docx.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/**
 * The properties of a paragraph and of its runs, by their names, those of an attribute as {@code
 * spacing.line}: what a style says, laid over by what stands nearer to the text.
 */
final class ComputedFormat {
  private final Map<String, String> values;
  private final TreeMap<Integer, String> tabs;

  private ComputedFormat(Map<String, String> values, TreeMap<Integer, String> tabs) {
    this.values = values;
    this.tabs = tabs;
  }

  static final ComputedFormat NONE = new ComputedFormat(Map.of(), new TreeMap<>());

  /** This look with the properties of an element such as {@code <w:pPr>} laid over it. */
  ComputedFormat under(Element properties) {
    ComputedFormat over = new ComputedFormat(new HashMap<>(values), new TreeMap<>(tabs));
    Dom.children(properties).forEach(over::put);
    return over;
  }

  private void put(Element property) {
    String name = property.getLocalName();
    switch (name) {
      case "tabs" -> Dom.children(property).forEach(this::tab);
      case "ind" -> {
        if (!Dom.attribute(property, "hanging").isEmpty()) {
          values.remove("ind.firstLine");
        } else if (!Dom.attribute(property, "firstLine").isEmpty()) {
          values.remove("ind.hanging");
        }
        attributes(property, "left", "right", "hanging", "firstLine");
      }
      case "spacing" -> attributes(property, "line", "lineRule", "before", "after", "val");
      default -> values.put(name, Dom.isOff(property) ? "" : "on" + Dom.attribute(property, "val"));
    }
  }

  private void attributes(Element property, String... names) {
    for (String attribute : names) {
      String value = Dom.attribute(property, attribute);
      if (!value.isEmpty()) {
        values.put(property.getLocalName() + "." + attribute, value);
      }
    }
  }

  private void tab(Element tab) {
    int position = Integer.parseInt(Dom.attribute(tab, "pos"));
    if (Dom.attribute(tab, "val").equals("clear")) {
      tabs.remove(position);
    } else {
      tabs.put(position, Dom.attribute(tab, "val"));
    }
  }

  boolean on(String name) {
    return values.getOrDefault(name, "").startsWith("on");
  }

  /** The value of {@code <w:name w:val="…"/>}. */
  String value(String name) {
    String value = values.getOrDefault(name, "");
    return value.startsWith("on") ? value.substring(2) : value;
  }

  int number(String name, int otherwise) {
    String value = value(name);
    return value.matches("-?\\d+") ? Integer.parseInt(value) : otherwise;
  }

  /** Twips: where the first line begins, before or after the others. */
  int firstLine() {
    return number("ind.firstLine", 0) - number("ind.hanging", 0);
  }

  /** The next stop after a place, as its position and its kind. */
  Map.Entry<Integer, String> stopAfter(double place) {
    return tabs.higherEntry((int) place);
  }

  String face() {
    String weight = on("b") ? "bold" : "";
    String slant = on("i") ? "italic" : "";
    return weight.isEmpty() && slant.isEmpty()
        ? "regular"
        : (weight + "-" + slant).replaceAll("^-|-$", "");
  }

  /** Twips: the height of a line, for text of the size in half-points. */
  int lineHeight() {
    double natural = number("sz", 20) * 10 * 1.15;
    int line = number("spacing.line", 240);
    return switch (value("spacing.lineRule")) {
      case "exact" -> line;
      case "atLeast" -> (int) Math.max(line, natural);
      default -> (int) (natural * line / 240);
    };
  }
}
