package org.sgreport.read.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Source;

/** Reads comma-separated values (RFC 4180). */
public final class CsvReader {
  private CsvReader() {}

  /** The rows with their lines; blank lines are left out. */
  public static List<SheetRow> read(Source source) {
    List<SheetRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(source.text(), CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        int line = (int) parser.getCurrentLineNumber();
        rows.add(new SheetRow(row.toList(), Span.onLine(source.path(), line, 1, 2)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
