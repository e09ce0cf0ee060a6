package org.sgreport.draft.template;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sgreport.language.vocabulary.Numerals;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridCell;

/** A grid as a table in Markdown, with figures to the right. */
final class MarkdownTable {
  private MarkdownTable() {}

  /** Each cell as it is written; an empty one stays empty. */
  static String of(Grid grid, Numerals numerals, UnaryOperator<String> written) {
    StringBuilder text = new StringBuilder(row(grid.heads(), numerals, written)).append('|');
    for (int column = 0; column < grid.columns().size(); column++) {
      int at = column;
      boolean figures = grid.rows().stream().allMatch(r -> isFigure(r.get(at)));
      text.append(figures ? " ---: |" : " --- |");
    }
    text.append('\n');
    grid.rows().forEach(r -> text.append(row(r, numerals, written)));
    return text.toString();
  }

  private static boolean isFigure(GridCell cell) {
    return cell.isFigure() || cell.text("").matches("[0-9.,]+");
  }

  private static String row(
      List<GridCell> cells, Numerals numerals, UnaryOperator<String> written) {
    return cells.stream()
        .map(c -> c instanceof GridCell.Number n ? numerals.inFigures(n.count()) : c.text(", "))
        .map(c -> c.isEmpty() ? "" : written.apply(c))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
