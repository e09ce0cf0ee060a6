package org.sgreport.write.docx.tracked;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** Which lists of the earlier state are lists of the later one; the others get new numbers. */
final class ListMerger {
  private final Element numbering;
  private final Map<String, Element> definitions;
  private final Map<String, Element> before = new LinkedHashMap<>();
  private final Map<String, Element> after = new LinkedHashMap<>();
  private final Map<String, String> joined = new TreeMap<>();

  /** The later numbering part is added to. What does not restart is one list in both states. */
  ListMerger(Element before, Element after) {
    this.numbering = after;
    this.definitions = definitions(before);
    definitions(after).forEach(this::deepen);
    Dom.children(before, "num").forEach(n -> this.before.put(Dom.attribute(n, "numId"), n));
    Dom.children(after, "num").forEach(n -> this.after.put(Dom.attribute(n, "numId"), n));
    this.before.forEach(
        (id, number) -> {
          if (!restarts(number) && definition(number).equals(definition(this.after.get(id)))) {
            joined.put(id, id);
          }
        });
  }

  private static Map<String, Element> definitions(Element numbering) {
    Map<String, Element> definitions = new LinkedHashMap<>();
    Dom.children(numbering, "abstractNum")
        .forEach(a -> definitions.put(Dom.attribute(a, "abstractNumId"), a));
    return definitions;
  }

  /** The definition of a list; empty for a list that is not there. */
  private static String definition(Element number) {
    return number == null ? "" : Dom.value(number, "abstractNumId");
  }

  private static boolean restarts(Element number) {
    return Dom.all(number, "startOverride").findAny().isPresent();
  }

  /** What a paragraph's number looks like: the abstract list and the level; empty for none. */
  static String kind(Element paragraph, Map<String, Element> numbers) {
    Element number = numbers.get(Dom.value(paragraph, "numId"));
    return number == null ? "" : definition(number) + "/" + Dom.value(paragraph, "ilvl");
  }

  Map<String, Element> before() {
    return before;
  }

  Map<String, Element> after() {
    return after;
  }

  /** Whether two paragraphs can be one: their lists are, or can be made, one list. */
  boolean join(Element before, Element after) {
    String was = Dom.value(before, "numId");
    String is = Dom.value(after, "numId");
    boolean bare = !this.before.containsKey(was);
    if (bare || joined.containsKey(was)) {
      return bare ? !this.after.containsKey(is) : joined.get(was).equals(is);
    }
    return !joined.containsValue(is) && joined.put(was, is) == null;
  }

  /** Writes the number of an earlier paragraph as that of its list in the tracked file. */
  void rename(Element paragraph) {
    Dom.all(paragraph, "numId")
        .filter(n -> before.containsKey(Dom.attribute(n, "val")))
        .forEach(
            n ->
                ChangeMarks.set(
                    n, "val", joined.computeIfAbsent(Dom.attribute(n, "val"), this::opened)));
  }

  private String opened(String id) {
    String number = "" + (after.size() + 1);
    Element copy = (Element) numbering.getOwnerDocument().importNode(before.get(id), true);
    ChangeMarks.set(copy, "numId", number);
    define(definition(copy));
    numbering.appendChild(copy);
    after.put(number, copy);
    return number;
  }

  /** A definition that the earlier state alone has comes along, before all lists. */
  private void define(String id) {
    if (!definitions(numbering).containsKey(id)) {
      Element copy = (Element) numbering.getOwnerDocument().importNode(definitions.get(id), true);
      numbering.insertBefore(copy, Dom.children(numbering, "num").findFirst().orElse(null));
    }
  }

  /** Levels that a definition has in the earlier state alone come along. */
  private void deepen(String id, Element definition) {
    Set<String> levels =
        Dom.children(definition, "lvl")
            .map(l -> Dom.attribute(l, "ilvl"))
            .collect(Collectors.toSet());
    Stream.ofNullable(definitions.get(id))
        .flatMap(d -> Dom.children(d, "lvl"))
        .filter(l -> !levels.contains(Dom.attribute(l, "ilvl")))
        .forEach(l -> definition.appendChild(numbering.getOwnerDocument().importNode(l, true)));
  }
}
