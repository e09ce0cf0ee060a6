package org.sgreport.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A row of a {@link Grid}, cell by cell. */
public final class GridRow {
  private final List<GridCell> cells = new ArrayList<>();

  public GridRow text(String words) {
    return cell(new GridCell.Label(words));
  }

  public GridRow count(int number) {
    return cell(new GridCell.Number(number));
  }

  public GridRow share(BigDecimal share) {
    return cell(new GridCell.Ratio(share));
  }

  public GridRow names(List<String> names) {
    return cell(new GridCell.Names(names));
  }

  GridRow cell(GridCell cell) {
    cells.add(cell);
    return this;
  }

  List<GridCell> cells() {
    return List.copyOf(cells);
  }
}
