package org.sgreport.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * A stretch of a file, such as {@code inputs/a-69-224/states/SGP.yaml:6:14}. Lines and columns
 * count from 1, in code points; the end is exclusive. Line 0 stands for the file as a whole, and is
 * that of all places in a PDF or Word file. Where they are in the document is said of these, and of
 * others where it is known.
 */
public record Span(
    String path,
    int line,
    int column,
    int endLine,
    int endColumn,
    Optional<DocumentPlace> inDocument)
    implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::path)
          .thenComparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::endLine)
          .thenComparingInt(Span::endColumn)
          .thenComparing(s -> s.inDocument.orElse(new DocumentPlace(0, 0, "")));

  public static Span ofFile(String path) {
    return onLines(path, 0, 0, 0, 0);
  }

  public static Span onLine(String path, int line, int column, int endColumn) {
    return onLines(path, line, column, line, endColumn);
  }

  public static Span onLines(String path, int line, int column, int endLine, int endColumn) {
    return new Span(path, line, column, endLine, endColumn, Optional.empty());
  }

  /** A page of a file that has no lines; 0 where the file does not say which. */
  public static Span onPage(String path, int page) {
    return new Span(path, 0, 0, 0, 0, Optional.of(new DocumentPlace(page, 0, "")));
  }

  /** The same as a part of the document. */
  public Span in(int order, String part) {
    int page = inDocument.map(DocumentPlace::page).orElse(0);
    return new Span(
        path, line, column, endLine, endColumn, Optional.of(new DocumentPlace(page, order, part)));
  }

  /** The part of the document, such as "para. 17"; empty where it is not known. */
  public String part() {
    return inDocument.map(DocumentPlace::part).orElse("");
  }

  /** Where the file begins in which this is. */
  public Span beginning() {
    return line > 0
        ? onLine(path, 1, 1, 1)
        : inDocument.map(d -> onPage(path, Math.min(1, d.page()))).orElse(this);
  }

  public boolean isFile() {
    return line == 0;
  }

  /** {@code path:line:column}, "path: p. 4, para. 17", or the path alone for a file as a whole. */
  public String start() {
    if (!isFile()) {
      return path + ":" + line + ":" + column;
    }
    String place = inDocument.map(DocumentPlace::name).orElse("");
    return place.isEmpty() ? path : path + ": " + place;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
