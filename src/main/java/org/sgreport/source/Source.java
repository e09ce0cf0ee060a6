package org.sgreport.source;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;

/**
 * A text file as it was read: its path as diagnostics show it, and its text without byte order
 * mark.
 */
public final class Source {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final String path;
  private final String text;
  private final List<String> lines;

  public Source(String path, String text) {
    this.path = path;
    boolean plain = text.indexOf('\r') < 0;
    this.text = plain ? text : LINE_END.matcher(text).replaceAll("\n");
    this.lines = List.of(this.text.split("\n", -1));
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public List<String> lines() {
    return lines;
  }

  /** The line with this number, counted from 1; empty beyond the end. */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The place of one code point, given by its line and column, both from 1. */
  public Span at(int line, int column) {
    return Span.onLine(path, line, column, column + 1);
  }
}
