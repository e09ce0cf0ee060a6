package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;
import org.sgreport.ooxml.Dom;
import org.sgreport.read.ForeignRows;
import org.w3c.dom.Element;

/** Reads the rows of a table of a Word file. */
final class TableReader {
  private final RunReader runs;

  TableReader(RunReader runs) {
    this.runs = runs;
  }

  /** Those that tracked changes do not take out. */
  List<Element> rows(Element table) {
    return allRows(table).filter(this::stays).toList();
  }

  /**
   * The rows that are repeated on each page are heads, or else the first; a column is to the right
   * where the first of its cells below that is over no other column is.
   */
  TableBody body(List<Element> rows) {
    int heads = Math.max(1, (int) rows.stream().takeWhile(TableReader::isHead).count());
    List<List<Cell>> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(cells(row, cells.size() < heads)));
    List<Element> below = rows.subList(Math.min(heads, rows.size() - 1), rows.size());
    List<List<String>> sides = below.stream().map(TableReader::sides).toList();
    int columns = cells.stream().mapToInt(List::size).max().orElse(0);
    List<Boolean> right = IntStream.range(0, columns).mapToObj(c -> isRight(sides, c)).toList();
    return ForeignRows.of(cells.subList(0, heads), right, cells.subList(heads, cells.size()));
  }

  private static boolean isHead(Element row) {
    return Dom.children(row, "trPr").anyMatch(p -> Dom.on(p, "tblHeader"));
  }

  /** Its own, not those of tables within, through what may be around rows. */
  private static Stream<Element> allRows(Element in) {
    return Dom.children(in)
        .flatMap(
            e ->
                switch (e.getLocalName()) {
                  case "tr" -> Stream.of(e);
                  case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> allRows(e);
                  default -> Stream.empty();
                });
  }

  /** Those of a row, through what may be around cells. */
  static Stream<Element> allCells(Element in) {
    return Dom.children(in)
        .flatMap(
            e ->
                switch (e.getLocalName()) {
                  case "tc" -> Stream.of(e);
                  case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> allCells(e);
                  default -> Stream.empty();
                });
  }

  private boolean stays(Element row) {
    return Dom.children(row, "trPr")
        .flatMap(p -> Dom.children(p, runs.original() ? "ins" : "del"))
        .findAny()
        .isEmpty();
  }

  private List<Cell> cells(Element row, boolean head) {
    List<Cell> cells = new ArrayList<>(before(row, Cell.of(List.of())));
    allCells(row)
        .forEach(
            tc -> {
              cells.add(goesOn(tc) ? Cell.joined(Cell.Join.ABOVE) : Cell.of(words(tc, head)));
              cells.addAll(Collections.nCopies(span(tc) - 1, Cell.joined(Cell.Join.LEFT)));
            });
    return cells;
  }

  /** What stands for the columns that a row leaves out at its beginning. */
  private static <T> List<T> before(Element row, T filler) {
    String columns =
        Dom.children(row, "trPr").map(p -> Dom.value(p, "gridBefore")).findFirst().orElse("");
    return Collections.nCopies(count(columns, 0), filler);
  }

  /** Whether the cell is one with that above it. */
  private static boolean goesOn(Element cell) {
    return Dom.children(cell, "tcPr")
        .flatMap(p -> Dom.children(p, "vMerge"))
        .anyMatch(m -> !Dom.attribute(m, "val").equals("restart"));
  }

  private static int span(Element cell) {
    return count(
        Dom.children(cell, "tcPr").map(p -> Dom.value(p, "gridSpan")).findFirst().orElse(""), 1);
  }

  private static int count(String columns, int otherwise) {
    return columns.matches("[1-9]\\d?") ? Integer.parseInt(columns) : otherwise;
  }

  /** Heads are in italics; that is how they look, not what they say. */
  private List<Inline> words(Element cell, boolean head) {
    List<Inline> words = runs.paragraphs(cell);
    boolean slanted = words.stream().noneMatch(Inline.Text.class::isInstance);
    return head && slanted ? words.stream().flatMap(TableReader::upright).toList() : words;
  }

  private static Stream<Inline> upright(Inline inline) {
    return inline instanceof Inline.Emphasis look ? look.children().stream() : Stream.of(inline);
  }

  /** Where the words of each column are in a row; empty for a cell over several columns. */
  private static List<String> sides(Element row) {
    List<String> sides = new ArrayList<>(before(row, ""));
    allCells(row)
        .forEach(tc -> sides.addAll(Collections.nCopies(span(tc), span(tc) > 1 ? "" : side(tc))));
    return sides;
  }

  /** That of the cell's first paragraph. */
  private static String side(Element cell) {
    return Dom.children(cell, "p")
        .limit(1)
        .flatMap(p -> Dom.children(p, "pPr"))
        .map(p -> Dom.value(p, "jc"))
        .findFirst()
        .filter(side -> !side.isEmpty())
        .orElse("left");
  }

  private static boolean isRight(List<List<String>> sides, int column) {
    return sides.stream()
        .filter(row -> column < row.size())
        .map(row -> row.get(column))
        .filter(side -> !side.isEmpty())
        .findFirst()
        .map(side -> side.matches("right|end"))
        .orElse(false);
  }
}
