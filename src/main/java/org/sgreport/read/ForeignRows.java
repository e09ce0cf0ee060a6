package org.sgreport.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.document.Cell;
import org.sgreport.document.TableBody;

/**
 * The rows of a table of others as those of a table of ours: all as long as the longest, so that no
 * cell is lost, and none joined to what is no whole cell.
 */
public final class ForeignRows {
  private final int columns;

  private ForeignRows(int columns) {
    this.columns = columns;
  }

  /** Columns that nothing is said of are to the left. */
  public static TableBody of(List<List<Cell>> heads, List<Boolean> right, List<List<Cell>> rows) {
    int columns = Stream.concat(heads.stream(), rows.stream()).mapToInt(List::size).max().orElse(0);
    ForeignRows whole = new ForeignRows(columns);
    return new TableBody(whole.rows(heads), whole.filled(right, false), whole.rows(rows));
  }

  private List<List<Cell>> rows(List<List<Cell>> rows) {
    List<List<Cell>> whole = new ArrayList<>();
    List<Cell> above = List.of();
    for (List<Cell> row : rows) {
      above = joined(above, filled(row, Cell.of(List.of())));
      whole.add(above);
    }
    return whole;
  }

  private static List<Cell> joined(List<Cell> above, List<Cell> row) {
    List<Cell> joined = new ArrayList<>(row);
    for (int column = 0; column < row.size(); column++) {
      if (!TableBody.joinsWhole(above, row, column)) {
        joined.set(column, Cell.of(List.of()));
      }
    }
    return joined;
  }

  private <T> List<T> filled(List<T> row, T filler) {
    List<T> all = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
    all.addAll(Collections.nCopies(columns - all.size(), filler));
    return all;
  }
}
