package org.sgreport.read.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One row: its number from 1, and its cells that are not blank, by their columns from 1. */
public record SheetRow(int number, boolean hidden, Map<Integer, SheetCell> cells) {
  public SheetRow {
    cells = new TreeMap<>(cells);
  }

  public Optional<SheetCell> cell(int column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** Without blanks at its ends; empty where the cell is. */
  public String text(int column) {
    return cell(column).map(SheetCell::bare).orElse("");
  }

  public SheetCell first() {
    return cells.values().iterator().next();
  }

  /** How many cells were typed: one that repeats another is not. */
  public int typed() {
    return (int) cells.values().stream().filter(c -> !c.repeated()).count();
  }

  public List<Integer> columns() {
    return List.copyOf(cells.keySet());
  }
}
