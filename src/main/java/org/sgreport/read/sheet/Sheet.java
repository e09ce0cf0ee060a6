package org.sgreport.read.sheet;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a file: the rows that hold something, in their order. In comma-separated values its
 * name is empty.
 */
public record Sheet(String name, boolean hidden, Set<Integer> hiddenColumns, List<SheetRow> rows) {
  public Sheet {
    hiddenColumns = Set.copyOf(hiddenColumns);
    rows = List.copyOf(rows);
  }

  /** How many cells were typed. */
  public int typed() {
    return rows.stream().mapToInt(SheetRow::typed).sum();
  }
}
