package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A table of a Word file as a table in Markdown. */
final class TableReader {
  private TableReader() {}

  /**
   * Empty where tracked changes take out every row. The first row gives the heads; a column is to
   * the right where the cells of the second row are.
   */
  static String markdown(Element table, boolean original) {
    List<Element> rows = Dom.all(table, "tr").filter(r -> stays(r, original)).toList();
    if (rows.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    for (Element row : rows) {
      lines.add(line(cells(row).stream().map(c -> text(c, original)).toList()));
    }
    Element sample = rows.get(Math.min(1, rows.size() - 1));
    List<String> rules =
        cells(sample).stream()
            .map(c -> Dom.value(c, "jc").matches("right|end") ? "---:" : "---")
            .toList();
    lines.add(Math.min(1, lines.size()), line(rules));
    return String.join("\n", lines);
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

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
