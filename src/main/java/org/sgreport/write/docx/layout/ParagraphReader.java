package org.sgreport.write.docx.layout;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.WordNumbering;
import org.w3c.dom.Element;

/** Reads a paragraph as written into a box of lines. */
final class ParagraphReader {
  private final Parts parts;
  private final FontWidths fonts = new FontWidths();
  private int marks;

  ParagraphReader(Parts parts) {
    this.parts = parts;
  }

  /** The column is given in twips. */
  Box box(Element paragraph, int column) {
    Optional<Element> properties = child(paragraph, "pPr");
    ComputedFormat style = parts.styles().of(Dom.value(paragraph, "pStyle"));
    String id = properties.map(p -> Dom.value(p, "numId")).orElse("0");
    int at = WordNumbering.level(properties.map(p -> Dom.value(p, "ilvl")).orElse("0"));
    Optional<Element> level = parts.level(id, at);
    ComputedFormat numbered = level.flatMap(l -> child(l, "pPr")).map(style::under).orElse(style);
    ComputedFormat look = properties.map(numbered::under).orElse(numbered);
    Lines lines = new Lines(fonts, look, column - look.number("ind.right", 0));
    level.ifPresent(l -> label(l, parts.labels().next(id, at), look, lines));
    Dom.all(paragraph, "r").forEach(run -> run(run, look, lines));
    return new Box(
        lines.broken(),
        look.number("spacing.before", 0),
        look.number("spacing.after", 0),
        keeps(look, properties),
        Dom.all(paragraph, "bookmarkStart").map(b -> Dom.attribute(b, "name")).toList());
  }

  /** A label that ends where the text begins takes no room of the line. */
  private static void label(Element level, String label, ComputedFormat look, Lines lines) {
    lines.add(Dom.value(level, "lvlJc").equals("right") ? "\t" : label + "\t", look);
  }

  private void run(Element run, ComputedFormat paragraph, Lines lines) {
    Optional<Element> properties = child(run, "rPr");
    String style = properties.map(p -> Dom.value(p, "rStyle")).orElse("");
    ComputedFormat look = properties.map(paragraph::under).orElse(paragraph);
    for (Element part : Dom.children(run).toList()) {
      switch (part.getLocalName()) {
        case "t" -> lines.add(part.getTextContent(), look);
        case "tab" -> lines.add("\t", look);
        case "footnoteReference" ->
            lines.mark(
                Dom.attribute(part, "id"), "" + ++marks, parts.styles().laidOver(look, style));
        default -> {}
      }
    }
  }

  private static Set<Box.Keep> keeps(ComputedFormat look, Optional<Element> properties) {
    Set<Box.Keep> keeps = EnumSet.noneOf(Box.Keep.class);
    add(keeps, Box.Keep.WITH_NEXT, look.on("keepNext"));
    add(keeps, Box.Keep.LINES, look.on("keepLines"));
    add(keeps, Box.Keep.NEW_PAGE, look.on("pageBreakBefore"));
    add(keeps, Box.Keep.AT_FOOT, look.on("framePr"));
    add(keeps, Box.Keep.NEW_SECTION, properties.flatMap(p -> child(p, "sectPr")).isPresent());
    return keeps;
  }

  private static void add(Set<Box.Keep> keeps, Box.Keep keep, boolean on) {
    if (on) {
      keeps.add(keep);
    }
  }

  static Optional<Element> child(Element of, String name) {
    return Dom.children(of, name).findFirst();
  }
}
