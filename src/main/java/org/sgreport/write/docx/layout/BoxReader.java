package org.sgreport.write.docx.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** Reads the paragraphs and rows of a part into boxes, in their order. */
final class BoxReader {
  private final ParagraphReader paragraphs;
  private final int column;

  /** The column of text is given in twips. */
  BoxReader(ParagraphReader paragraphs, int column) {
    this.paragraphs = paragraphs;
    this.column = column;
  }

  List<Box> boxes(Element container) {
    List<Box> boxes = new ArrayList<>();
    for (Element block : Dom.children(container).toList()) {
      if (block.getLocalName().equals("p")) {
        boxes.add(paragraphs.box(block, column));
      } else if (block.getLocalName().equals("tbl")) {
        children(block, "tr").forEach(row -> boxes.addAll(row(row, marginsOf(block))));
      }
    }
    return boxes;
  }

  /** The notes of the document by their ids, each as high as its text and the space around it. */
  Map<String, NoteSize> noteSizes(Element footnotes) {
    Map<String, NoteSize> sizes = new HashMap<>();
    Dom.all(footnotes, "footnote")
        .forEach(n -> sizes.put(Dom.attribute(n, "id"), NoteSize.of(boxes(n))));
    return sizes;
  }

  static int height(List<Box> boxes) {
    return boxes.stream().mapToInt(b -> b.before() + b.height() + b.after()).sum();
  }

  private static int marginsOf(Element table) {
    return Dom.all(table, "tblCellMar")
        .flatMap(Dom::children)
        .mapToInt(m -> Integer.parseInt("0" + Dom.attribute(m, "w")))
        .sum();
  }

  /** A row of one cell can be separated between pages; others are as one. */
  private List<Box> row(Element row, int margins) {
    List<Element> cells = children(row, "tc");
    List<List<Box>> contents = new ArrayList<>();
    for (Element cell : cells) {
      contents.add(new BoxReader(paragraphs, width(cell) - margins).boxes(cell));
    }
    if (cells.size() == 1) {
      return contents.get(0);
    }
    int highest = contents.stream().mapToInt(BoxReader::height).max().orElse(0);
    List<String> notes =
        contents.stream()
            .flatMap(List::stream)
            .flatMap(b -> b.lines().stream())
            .flatMap(l -> l.notes().stream())
            .toList();
    int height = exactHeight(row) > 0 ? exactHeight(row) : highest;
    Line line = new Line(height, notes);
    return List.of(new Box(List.of(line), 0, 0, EnumSet.noneOf(Box.Keep.class), List.of()));
  }

  private static int exactHeight(Element row) {
    return Dom.all(row, "trHeight")
        .mapToInt(h -> Integer.parseInt(Dom.attribute(h, "val")))
        .findFirst()
        .orElse(0);
  }

  private static int width(Element cell) {
    return Dom.all(cell, "tcW")
        .mapToInt(w -> Integer.parseInt(Dom.attribute(w, "w")))
        .findFirst()
        .orElse(0);
  }

  private static List<Element> children(Element of, String name) {
    return Dom.children(of, name).toList();
  }
}
