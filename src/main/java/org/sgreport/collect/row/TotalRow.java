package org.sgreport.collect.row;

import java.math.BigDecimal;
import java.util.List;
import org.sgreport.collect.cell.CellComplaints;
import org.sgreport.read.sheet.SheetCell;
import org.sgreport.read.sheet.SheetRow;
import org.sgreport.reference.AnswerWords;

/**
 * Looks at a row of totals, which tells whether all rows above it are there: each of its figures is
 * the number of marks or of cells above it, or their sum.
 */
final class TotalRow {

  private final List<SheetRow> above;

  TotalRow(List<SheetRow> above) {
    this.above = List.copyOf(above);
  }

  /** A row that calls itself one, in any official language. */
  static boolean is(SheetRow row) {
    return AnswerWords.isTotal(row.first().bare());
  }

  void check(SheetRow row, CellComplaints complaints) {
    for (SheetCell cell : row.cells().values()) {
      if (isFigure(cell) && !adds(cell)) {
        complaints.add(
            RowRules.WRONG_TOTAL,
            cell.place(),
            "the total is " + cell.bare() + ", and the cells above give another",
            "check that no row is missing above it");
      }
    }
  }

  private static boolean isFigure(SheetCell cell) {
    return cell.bare().matches("-?\\d{1,15}(?:\\.\\d+)?");
  }

  private boolean adds(SheetCell total) {
    List<SheetCell> cells =
        above.stream().flatMap(r -> r.cell(total.place().column()).stream()).toList();
    BigDecimal wanted = new BigDecimal(total.bare());
    long marks = cells.stream().filter(c -> AnswerWords.of(c.bare()).orElse(false)).count();
    BigDecimal sum =
        cells.stream()
            .filter(TotalRow::isFigure)
            .map(c -> new BigDecimal(c.bare()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return wanted.compareTo(BigDecimal.valueOf(marks)) == 0
        || wanted.compareTo(BigDecimal.valueOf(cells.size())) == 0
        || wanted.compareTo(sum) == 0;
  }
}
