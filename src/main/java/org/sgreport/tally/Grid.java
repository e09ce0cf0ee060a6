package org.sgreport.tally;

import java.util.List;

/**
 * A tally laid out for printing. A cell is a {@link String}, an {@link Integer}, a {@link
 * java.math.BigDecimal} (a share of 1) or a list of strings; an empty string is an empty cell.
 */
public record Grid(List<String> columns, List<List<Object>> rows) {
  public Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().<List<Object>>map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(r -> r.size() != width)) {
      throw new IllegalArgumentException("a row does not fit its columns");
    }
  }
}
