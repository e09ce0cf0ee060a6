package org.sgreport.read.sheet;

import org.sgreport.diagnostic.Span;

/**
 * Where a cell is: the sheet, whose name is empty in comma-separated values, and row and column
 * from 1 as a spreadsheet program counts them. The span is its place in the file; of an Excel file,
 * row and column.
 */
public record CellPlace(String sheet, int row, int column, Span span) {
  private static final int LETTERS = 26;

  /** "B2", or "Replies!B2" where the sheet has a name. */
  public String shown() {
    return sheet.isEmpty() ? address() : sheet + "!" + address();
  }

  /** "replies.xlsx, sheet Replies, cell B2": what an entry gives as its source. */
  public String source() {
    String file = span.path().substring(span.path().lastIndexOf('/') + 1);
    return file + (sheet.isEmpty() ? "" : ", sheet " + sheet) + ", cell " + address();
  }

  public String address() {
    return letters(column) + row;
  }

  /** "A", "Z", "AA". */
  public static String letters(int column) {
    String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
    return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
  }
}
