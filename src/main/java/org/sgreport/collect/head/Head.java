package org.sgreport.collect.head;

import java.util.List;
import java.util.Map;
import org.sgreport.read.sheet.SheetRow;

/**
 * The head of a sheet: rows of titles above it, its own rows, and the rows of replies below; what
 * each column holds, and what it is called.
 */
public record Head(
    List<SheetRow> titles,
    List<SheetRow> rows,
    List<SheetRow> below,
    Map<Integer, Column> columns,
    Map<Integer, String> names) {
  public Head {
    titles = List.copyOf(titles);
    rows = List.copyOf(rows);
    below = List.copyOf(below);
    columns = Map.copyOf(columns);
    names = Map.copyOf(names);
  }

  /** A column beyond the head has no name. */
  public String name(int column) {
    return names.getOrDefault(column, "");
  }

  public Column column(int column) {
    return columns.getOrDefault(column, new Column.Unknown());
  }
}
