package org.sgreport.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * A stretch of a file, such as {@code inputs/a-69-224/states/SGP.yaml:6:14}. Lines and columns
 * count from 1, in code points; the end is exclusive. Line 0 stands for the file as a whole, and is
 * that of all places in a PDF or Word file, which say where they are in the document.
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

  /** A part of the document on the page of this; the same where the file has lines. */
  public Span in(int order, String part) {
    return new Span(
        path,
        line,
        column,
        endLine,
        endColumn,
        inDocument.map(d -> new DocumentPlace(d.page(), order, part)));
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
    String part = inDocument.map(DocumentPlace::name).orElse("");
    return !part.isEmpty()
        ? path + ": " + part
        : isFile() ? path : path + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
