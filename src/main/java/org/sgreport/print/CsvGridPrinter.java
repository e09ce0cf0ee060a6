package org.sgreport.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridCell;

/**
 * Comma-separated values as RFC 4180 has them. Text that a spreadsheet would run as a formula is
 * defused by an apostrophe before it, as the OWASP page on CSV injection advises.
 */
final class CsvGridPrinter implements GridPrinter {
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String print(Grid grid, int width) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(grid.columns());
      for (List<GridCell> row : grid.rows()) {
        printer.printRecord(row.stream().map(CsvGridPrinter::cell));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Object cell(GridCell cell) {
    if (cell instanceof GridCell.Number number) {
      return number.count();
    }
    if (cell instanceof GridCell.Ratio ratio) {
      return ratio.share();
    }
    String text = cell.text("; ");
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
