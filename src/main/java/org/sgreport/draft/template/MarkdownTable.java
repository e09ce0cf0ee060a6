package org.sgreport.draft.template;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sgreport.language.vocabulary.Numerals;
import org.sgreport.tally.Grid;

/** A grid as a table in Markdown, with figures to the right. */
final class MarkdownTable {
  private MarkdownTable() {}

  /** Each cell as it is written; an empty one stays empty. */
  static String of(Grid grid, Numerals numerals, UnaryOperator<String> written) {
    StringBuilder text = new StringBuilder(row(grid.columns(), numerals, written)).append('|');
    for (int column = 0; column < grid.columns().size(); column++) {
      int at = column;
      boolean figures = grid.rows().stream().allMatch(r -> isFigure(r.get(at)));
      text.append(figures ? " ---: |" : " --- |");
    }
    text.append('\n');
    grid.rows().forEach(r -> text.append(row(r, numerals, written)));
    return text.toString();
  }

  private static boolean isFigure(Object cell) {
    return cell instanceof Integer || String.valueOf(cell).matches("[0-9.,]+");
  }

  private static String row(List<?> cells, Numerals numerals, UnaryOperator<String> written) {
    return cells.stream()
        .map(c -> c instanceof Integer number ? numerals.inFigures(number) : String.valueOf(c))
        .map(c -> c.isEmpty() ? "" : written.apply(c))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
