package org.sgreport.read.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What separates the cells of a text: the sign that gives most rows the same number of them. */
record CsvDialect(char separator) {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final int SAMPLE = 200;

  static CsvDialect of(String text) {
    return SEPARATORS.stream()
        .map(CsvDialect::new)
        .max(
            Comparator.comparingInt((CsvDialect d) -> d.regular(text))
                .thenComparingInt(d -> -SEPARATORS.indexOf(d.separator)))
        .orElseThrow();
  }

  CSVFormat format() {
    return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
  }

  /** How many rows have as many cells as most, where that is more than one. */
  private int regular(String text) {
    Map<Integer, Integer> rows = new HashMap<>();
    try (CSVParser parser = CSVParser.parse(text, format())) {
      for (CSVRecord row : parser) {
        rows.merge(row.size(), 1, Integer::sum);
        if (parser.getRecordNumber() == SAMPLE) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // What could be read before the mistake tells enough.
    }
    return rows.entrySet().stream()
        .filter(e -> e.getKey() > 1)
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }
}
