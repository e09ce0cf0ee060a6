package org.sgreport.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Source;

/** Where the cells of a row begin and end in the text; the library knows the rows alone. */
final class CsvPlaces {
  private final Source source;
  private final char separator;
  private int lineStart;
  private int line = 1;

  CsvPlaces(Source source, char separator) {
    this.source = source;
    this.separator = separator;
  }

  /** A span for each cell, on the line where the cell begins. The rows are asked for in order. */
  List<Span> of(CSVRecord record) {
    List<Span> spans = new ArrayList<>();
    int at = (int) record.getCharacterPosition();
    for (int i = 0; i < record.size(); i++) {
      int end = end(at);
      spans.add(span(Math.min(at, end), end));
      at = end + 1;
    }
    return spans;
  }

  /** The place of the separator or line end that closes the cell; marks count at its beginning. */
  private int end(int from) {
    String text = source.text();
    boolean quoted = from < text.length() && text.charAt(from) == '"';
    boolean open = quoted;
    int at = quoted ? from + 1 : from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quoted && c == '"') {
        open = !open;
      } else if (!open && (c == separator || c == '\n')) {
        break;
      }
      at++;
    }
    return Math.min(at, text.length());
  }

  private Span span(int start, int end) {
    String text = source.text();
    for (int next = text.indexOf('\n', lineStart);
        next >= 0 && next < start;
        next = text.indexOf('\n', lineStart)) {
      lineStart = next + 1;
      line++;
    }
    int newLine = text.indexOf('\n', start);
    int last = newLine >= 0 && newLine < end ? newLine : end;
    int column = text.codePointCount(lineStart, start) + 1;
    int width = Math.max(1, text.codePointCount(start, Math.max(start, last)));
    return Span.onLine(source.path(), line, column, column + width);
  }
}
