package org.sgreport.read.sheet;

/**
 * One cell. Numbers are written without exponents and without needless zeros, truth values as
 * {@code TRUE} and {@code FALSE}, days as {@code 2025-05-23}, moments as {@code
 * 2025-05-23T10:30:00}; a formula is its stored value. One that repeats the cell it is joined to
 * says so.
 */
public record SheetCell(Kind kind, String text, String stored, boolean repeated, CellPlace place) {
  /** What a cell holds, as its file says it; in comma-separated values all is text. */
  public enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    ERROR
  }

  /** What is stored, for a mark: a 1 that is shown as 100% or as a day is a 1. */
  public String mark() {
    return strip(stored);
  }

  /** The text without blanks at its ends, no-break spaces among them. */
  public String bare() {
    return strip(text);
  }

  public boolean isBlank() {
    return bare().isEmpty();
  }

  /** Blanks of every kind, and signs without a width, are taken off the ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' && Character.isWhitespace(c)
        || c > '~' && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == '\u0085');
  }

  /** The cell with a part of its text. */
  public SheetCell with(String part) {
    return new SheetCell(kind, part, part, repeated, place);
  }

  SheetCell repeatedAt(CellPlace other) {
    return new SheetCell(kind, text, stored, true, other);
  }
}
