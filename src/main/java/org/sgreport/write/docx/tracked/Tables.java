package org.sgreport.write.docx.tracked;

import java.util.List;
import java.util.stream.Collectors;
import org.sgreport.compare.Pair;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** Tracks the rows of a table, and the cells of those that stayed. */
final class Tables {
  private final ChangeMarks marks;
  private final Paragraphs paragraphs;
  private final Blocks blocks;

  Tables(ChangeMarks marks, Paragraphs paragraphs, Blocks blocks) {
    this.marks = marks;
    this.paragraphs = paragraphs;
    this.blocks = blocks;
  }

  /** A row of a table with its words. */
  private record Row(Element element, List<Element> cells, String words) {
    static List<Row> of(Element table) {
      return Dom.children(table, "tr").map(Row::new).toList();
    }

    Row(Element element) {
      this(
          element,
          Dom.children(element, "tc").toList(),
          Dom.all(element, "t").map(Element::getTextContent).collect(Collectors.joining(" ")));
    }

    boolean isSame(Row other) {
      return cells.size() == other.cells.size() && words.equals(other.words);
    }

    /** Rows of one head are, whatever their figures. */
    boolean isAlike(Row other) {
      return cells.size() == other.cells.size()
          && (!head().isBlank() && head().equals(other.head()) || Pair.alike(words, other.words));
    }

    private String head() {
      return cells.get(0).getTextContent();
    }
  }

  /** Changes the later table into one that tracks what it was. */
  void merge(Element before, Element after) {
    List<Pair<Row>> pairs = Pair.of(Row.of(before), Row.of(after), Row::isSame, Row::isAlike);
    pairs.forEach(pair -> after.appendChild(merged(pair)));
  }

  private Element merged(Pair<Row> pair) {
    if (!pair.isBoth()) {
      Element row = pair.after().or(pair::before).get().element();
      row(row, pair.before().isPresent() ? MarkedChange.REMOVED : MarkedChange.ADDED);
      return row;
    }
    List<Element> were = pair.before().get().cells();
    List<Element> are = pair.after().get().cells();
    for (int i = 0; i < are.size(); i++) {
      blocks.mergeContent(were.get(i), are.get(i));
    }
    return pair.after().get().element();
  }

  /** A table that came or went. */
  void whole(Element table, MarkedChange change) {
    Dom.children(table, "tr").forEach(row -> row(row, change));
  }

  private void row(Element row, MarkedChange change) {
    Element mark = marks.of(row.getOwnerDocument(), change.element());
    Dom.children(row, "trPr").findFirst().orElseThrow().appendChild(mark);
    Dom.all(row, "p").toList().forEach(p -> paragraphs.content(p, change));
  }
}
