package org.sgreport.print;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridCell;

/**
 * A table that fits the terminal: the last column is broken into lines, and a grid with more
 * columns than fit is printed as several tables one below the other, each with the first column.
 */
final class TableGridPrinter implements GridPrinter {
  private static final String GAP = "  ";
  private static final int NARROWEST = 15;

  @Override
  public String name() {
    return "table";
  }

  @Override
  public String print(Grid grid, int width) {
    StringBuilder text = new StringBuilder();
    for (List<Integer> columns : pages(grid, width)) {
      text.append(text.isEmpty() ? "" : "\n");
      table(grid, columns, width, text);
    }
    return text.toString();
  }

  /** The columns of each table; a column that lists States or measures takes what is left over. */
  private static List<List<Integer>> pages(Grid grid, int width) {
    List<List<Integer>> pages = new ArrayList<>();
    List<Integer> page = new ArrayList<>(List.of(0));
    int used = natural(grid, 0);
    for (int column = 1; column < grid.columns().size(); column++) {
      int wanted =
          GAP.length() + Math.min(natural(grid, column), lists(grid, column) ? NARROWEST : width);
      if (page.size() > 1 && used + wanted > width && !lists(grid, column)) {
        pages.add(page);
        page = new ArrayList<>(List.of(0));
        used = natural(grid, 0);
      }
      page.add(column);
      used += wanted;
    }
    pages.add(page);
    return pages;
  }

  private static boolean lists(Grid grid, int column) {
    return grid.rows().stream().anyMatch(r -> r.get(column) instanceof GridCell.Names);
  }

  private static int natural(Grid grid, int column) {
    int widest = grid.columns().get(column).length();
    for (List<GridCell> row : grid.rows()) {
      widest = Math.max(widest, row.get(column).text(", ").length());
    }
    return widest;
  }

  private static void table(Grid grid, List<Integer> columns, int width, StringBuilder text) {
    int last = columns.get(columns.size() - 1);
    int before =
        columns.stream()
            .filter(c -> c != last)
            .mapToInt(c -> natural(grid, c) + GAP.length())
            .sum();
    int room = Math.max(NARROWEST, width - before);
    line(grid, columns, grid.heads(), room, text);
    grid.rows().forEach(row -> line(grid, columns, row, room, text));
  }

  private static void line(
      Grid grid, List<Integer> columns, List<GridCell> row, int room, StringBuilder text) {
    StringBuilder line = new StringBuilder();
    for (int column : columns.subList(0, columns.size() - 1)) {
      GridCell cell = row.get(column);
      String padding = " ".repeat(natural(grid, column) - cell.text(", ").length());
      String words = cell.text(", ");
      line.append(cell.isFigure() ? padding + words : words + padding).append(GAP);
    }
    String margin = " ".repeat(line.length());
    for (String part : broken(row.get(columns.get(columns.size() - 1)).text(", "), room)) {
      text.append((line + part).stripTrailing()).append('\n');
      line.setLength(0);
      line.append(margin);
    }
  }

  private static List<String> broken(String words, int room) {
    List<String> lines = new ArrayList<>();
    String rest = words;
    while (rest.length() > room && rest.indexOf(' ') > 0) {
      int space = Math.max(rest.lastIndexOf(' ', room), rest.indexOf(' '));
      lines.add(rest.substring(0, space));
      rest = rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }
}
