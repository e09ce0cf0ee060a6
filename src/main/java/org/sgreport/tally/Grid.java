package org.sgreport.tally;

import java.util.List;
import java.util.function.Predicate;

/** A tally laid out for printing: the heads of its columns, and rows of as many cells. */
public record Grid(List<String> columns, List<List<GridCell>> rows) {
  public Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(r -> r.size() != width)) {
      throw new IllegalArgumentException("a row does not fit its columns");
    }
  }

  public static Grid of(List<String> columns, List<GridRow> rows) {
    return new Grid(columns, rows.stream().map(GridRow::cells).toList());
  }

  /** The heads as a row of cells. */
  public List<GridCell> heads() {
    return columns.stream().<GridCell>map(GridCell.Label::new).toList();
  }

  /** The same columns with some of the rows. */
  public Grid only(Predicate<List<GridCell>> rows) {
    return new Grid(columns, this.rows.stream().filter(rows).toList());
  }
}
