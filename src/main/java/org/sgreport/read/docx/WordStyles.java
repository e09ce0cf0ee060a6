package org.sgreport.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** The paragraph styles of a Word file: their names, and the numbers that they bring. */
final class WordStyles {
  private static final int DEEPEST = 20;

  private record Entry(String name, String basedOn, String numId, String level) {}

  private final Map<String, Entry> styles = new HashMap<>();

  WordStyles(Optional<Element> part) {
    part.stream()
        .flatMap(p -> Dom.children(p, "style"))
        .forEach(
            s ->
                styles.put(
                    Dom.attribute(s, "styleId"),
                    new Entry(
                        property(s, "name"),
                        property(s, "basedOn"),
                        Dom.value(s, "numId"),
                        Dom.value(s, "ilvl"))));
  }

  private static String property(Element style, String name) {
    return Dom.children(style, name).map(e -> Dom.attribute(e, "val")).findFirst().orElse("");
  }

  /** The level of Word's own heading styles, which have English names in every language; or 0. */
  int headingLevel(String id) {
    String name = styles.containsKey(id) ? styles.get(id).name().toLowerCase(Locale.ROOT) : "";
    return name.matches("heading [1-5]") ? name.charAt(name.length() - 1) - '0' : 0;
  }

  /** The number that a style brings, or that it has from another; empty where it brings none. */
  String numId(String id) {
    return found(id).map(Entry::numId).orElse("");
  }

  String level(String id) {
    return found(id).map(Entry::level).orElse("");
  }

  private Optional<Entry> found(String id) {
    Entry entry = styles.get(id);
    for (int i = 0; i < DEEPEST && entry != null; i++) {
      if (!entry.numId().isEmpty()) {
        return Optional.of(entry);
      }
      entry = styles.get(entry.basedOn());
    }
    return Optional.empty();
  }
}
