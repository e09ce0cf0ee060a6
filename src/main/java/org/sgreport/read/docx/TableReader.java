package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** A table of a Word file as a table in Markdown. */
final class TableReader {
  private TableReader() {}

  /**
   * Empty where tracked changes take out every row. The first row gives the heads; a column is to
   * the right where the cells of the second row are.
   */
  static String markdown(Element table, boolean original) {
    List<Element> rows = rows(table).filter(r -> stays(r, original)).toList();
    if (rows.isEmpty()) {
      return "";
    }
    List<List<String>> lines = new ArrayList<>();
    for (Element row : rows) {
      lines.add(cells(row).stream().flatMap(c -> texts(c, original)).toList());
    }
    Element sample = rows.get(Math.min(1, rows.size() - 1));
    List<String> rules =
        cells(sample).stream()
            .flatMap(c -> spanned(c, alignment(c).matches("right|end") ? "---:" : "---"))
            .toList();
    int columns = lines.stream().mapToInt(List::size).max().orElse(0);
    List<String> markdown = new ArrayList<>(lines.stream().map(l -> line(l, columns, "")).toList());
    markdown.add(1, line(rules, columns, "---"));
    return String.join("\n", markdown);
  }

  /** Its own, not those of tables within, through what may stand around rows. */
  private static Stream<Element> rows(Element in) {
    return Dom.children(in)
        .flatMap(
            e ->
                switch (e.getLocalName()) {
                  case "tr" -> Stream.of(e);
                  case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(e);
                  default -> Stream.empty();
                });
  }

  /** That of the cell's first paragraph. */
  private static String alignment(Element cell) {
    return Dom.children(cell, "p")
        .limit(1)
        .flatMap(p -> Dom.children(p, "pPr"))
        .map(p -> Dom.value(p, "jc"))
        .findFirst()
        .orElse("");
  }

  /** Whether a row is not one that tracked changes take out. */
  private static boolean stays(Element row, boolean original) {
    return Dom.children(row, "trPr")
        .flatMap(p -> Dom.children(p, original ? "ins" : "del"))
        .findAny()
        .isEmpty();
  }

  private static List<Element> cells(Element row) {
    return Dom.children(row).filter(e -> e.getLocalName().equals("tc")).toList();
  }

  /** Heads stand in italics; that is how they look, not what they say. */
  private static String text(Element cell, boolean original) {
    String text =
        Dom.all(cell, "p")
            .map(p -> RunText.of(p, original))
            .collect(Collectors.joining(" "))
            .strip();
    return text.replaceAll("^\\*([^*]+)\\*$", "$1").replace("|", "\\|").replaceAll("\\s+", " ");
  }

  /** A cell over some columns says its words in the first of them. */
  private static Stream<String> texts(Element cell, boolean original) {
    return Stream.concat(Stream.of(text(cell, original)), spanned(cell, "").skip(1));
  }

  /** The word once for each of the columns that the cell is over. */
  private static Stream<String> spanned(Element cell, String word) {
    String columns =
        Dom.children(cell, "tcPr").map(p -> Dom.value(p, "gridSpan")).findFirst().orElse("");
    return Collections.nCopies(columns.matches("[1-9]\\d?") ? Integer.parseInt(columns) : 1, word)
        .stream();
  }

  /** All lines are as long as the longest: in Markdown, what is beyond the heads is not read. */
  private static String line(List<String> cells, int columns, String filler) {
    return Stream.concat(
            cells.stream(), Collections.nCopies(columns - cells.size(), filler).stream())
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
