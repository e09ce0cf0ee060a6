package org.sgreport.diagnostic;

import java.util.Comparator;

/**
 * A stretch of a file, such as {@code inputs/a-69-224/states/SGP.yaml:6:14}. Lines and columns
 * count from 1, in code points; the end is exclusive. Line 0 stands for the file as a whole.
 */
public record Span(String path, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::path)
          .thenComparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::endLine)
          .thenComparingInt(Span::endColumn);

  public static Span ofFile(String path) {
    return new Span(path, 0, 0, 0, 0);
  }

  public static Span onLine(String path, int line, int column, int endColumn) {
    return new Span(path, line, column, line, endColumn);
  }

  public boolean isFile() {
    return line == 0;
  }

  /** {@code path:line:column}, or the path alone for a file as a whole. */
  public String start() {
    return isFile() ? path : path + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
