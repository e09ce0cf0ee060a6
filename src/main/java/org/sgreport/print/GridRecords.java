package org.sgreport.print;

import java.util.List;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridCell;

/**
 * A grid as records for reading: the first two cells of a row on a line, each other one on a line
 * of its own below, after the name of its column. A long list goes on over lines.
 */
public final class GridRecords {
  private GridRecords() {}

  /** The width is that of the terminal, in characters. */
  public static String print(Grid grid, int width) {
    StringBuilder text = new StringBuilder();
    for (List<GridCell> row : grid.rows()) {
      text.append(row.get(0).text(", ")).append(": ").append(row.get(1).text(", "));
      text.append('\n');
      for (int column = 2; column < row.size(); column++) {
        String cell = row.get(column).text(", ");
        if (!cell.isEmpty()) {
          field(grid.columns().get(column), cell, width, text);
        }
      }
    }
    return text.toString();
  }

  private static void field(String name, String cell, int width, StringBuilder text) {
    String indent = " ".repeat(name.length() + 4);
    StringBuilder line = new StringBuilder("  ").append(name).append(": ");
    for (String word : cell.split(" ")) {
      if (line.length() + word.length() > width && !line.toString().isBlank()) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
