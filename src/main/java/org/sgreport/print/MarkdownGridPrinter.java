package org.sgreport.print;

import java.util.List;
import java.util.stream.Collectors;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridCell;

/** A table for pull requests and wikis, with numbers to the right. */
final class MarkdownGridPrinter implements GridPrinter {
  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String print(Grid grid, int width) {
    StringBuilder text = new StringBuilder(row(grid.heads()));
    text.append('|');
    for (int column = 0; column < grid.columns().size(); column++) {
      int index = column;
      boolean numbers = grid.rows().stream().allMatch(r -> r.get(index).isFigure());
      text.append(numbers && !grid.rows().isEmpty() ? " ---: |" : " --- |");
    }
    text.append('\n');
    grid.rows().forEach(r -> text.append(row(r)));
    return text.toString();
  }

  private static String row(List<GridCell> cells) {
    return cells.stream()
        .map(c -> PullRequestText.escaped(c.text(", ")))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
