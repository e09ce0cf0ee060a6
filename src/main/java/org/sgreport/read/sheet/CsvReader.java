package org.sgreport.read.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.ReadRules;
import org.sgreport.read.sheet.SheetCell.Kind;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/** Reads comma-separated values (RFC 4180) of any usual separator and encoding. */
final class CsvReader {
  private final Source source;
  private final Diagnostics diagnostics;

  private CsvReader(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Empty, with a diagnostic, where the file is not text, or its quotation marks are wrong. */
  static Optional<SheetFile> read(
      String shown,
      byte[] bytes,
      Optional<Charset> named,
      Sources sources,
      Diagnostics diagnostics) {
    if (isBinary(bytes)) {
      diagnostics.add(
          ReadRules.NOT_CSV.at(
              Span.ofFile(shown),
              "this is not text but a packed or binary file",
              "give it its right ending, such as .xlsx, or save it as .csv"));
      return Optional.empty();
    }
    TextEncoding encoding =
        named.map(n -> TextEncoding.named(bytes, n)).orElseGet(() -> TextEncoding.of(bytes));
    if (encoding.isDoubtful()) {
      diagnostics.add(
          ReadRules.UNKNOWN_ENCODING.at(
              Span.ofFile(shown),
              "the file is not UTF-8, and its letters do not tell what it is",
              "save it as CSV UTF-8, or name its encoding, as in --encoding windows-1250"));
      return Optional.empty();
    }
    if (encoding.assumed()) {
      diagnostics.add(
          ReadRules.ASSUMED_ENCODING.at(
              Span.ofFile(shown),
              "the file is not UTF-8; it was read as " + encoding.charset().displayName(),
              "name it by --encoding where letters come out wrong"));
    }
    Source source = sources.remember(new Source(shown, encoding.text()));
    return new CsvReader(source, diagnostics).file();
  }

  /** What an Excel file, old or new, begins with. */
  private static boolean isBinary(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3
            || (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF && bytes[2] == 0x11);
  }

  private Optional<SheetFile> file() {
    String text = source.text();
    Optional<String> hint = hint(text);
    CsvDialect dialect =
        hint.map(h -> new CsvDialect(h.charAt(h.length() - 1)))
            .orElseGet(() -> CsvDialect.of(text));
    List<SheetRow> rows = new ArrayList<>();
    int line = 0;
    try (CSVParser parser = CSVParser.parse(text, dialect.format())) {
      CsvPlaces places = new CsvPlaces(source, dialect.separator());
      for (CSVRecord record : parser) {
        boolean isHint = line == 0 && hint.isPresent();
        if (!isHint) {
          row(record, places).ifPresent(rows::add);
        }
        line = (int) parser.getCurrentLineNumber();
      }
      return Optional.of(
          new SheetFile(source.path(), List.of(new Sheet("", false, Set.of(), rows))));
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      diagnostics.add(
          ReadRules.NOT_CSV.at(
              source.at(line + 1, 1),
              "a quotation mark is never closed, or closes in the middle of a cell",
              "write a quotation mark within a cell twice, and one at each end of the cell"));
      return Optional.empty();
    }
  }

  /** {@code sep=;} in the first line is a word to Excel, and no row. */
  private static Optional<String> hint(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.matches("(?i)sep=.") ? Optional.of(first) : Optional.empty();
  }

  /** Without the apostrophe by which a program says that what looks like a formula is none. */
  private static String unmarked(String text) {
    return text.matches("(?s)'[=+@\\t-].*") ? text.substring(1) : text;
  }

  /** Empty where every cell is blank. */
  private Optional<SheetRow> row(CSVRecord record, CsvPlaces places) {
    int number = (int) record.getRecordNumber();
    List<Span> spans = places.of(record);
    Map<Integer, SheetCell> cells = new TreeMap<>();
    for (int i = 0; i < record.size(); i++) {
      String text = unmarked(record.get(i));
      CellPlace place = new CellPlace("", number, i + 1, spans.get(i));
      SheetCell cell = new SheetCell(Kind.TEXT, text, text, false, place);
      if (!cell.isBlank()) {
        cells.put(i + 1, cell);
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new SheetRow(number, false, cells));
  }
}
