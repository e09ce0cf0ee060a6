package org.sgreport.read.text;

/**
 * A line of a text with its number in the file, from 1, or that of its page; blank where nothing is
 * in it. The level is that of a heading by its looks, from 1 to 5; 0 where they say none.
 */
public record TextLine(int number, String text, Look look, int level) {
  /** Stands where a page ends. */
  static final TextLine PAGE_END = new TextLine(0, "");

  /** What the looks of a line say of it. */
  public enum Look {
    /** A text has none. */
    UNKNOWN,
    PLAIN,
    /** Bold or in italics from end to end, and set like a heading. */
    HEADING,
    /** Another line of the same heading. */
    HEADING_GOES_ON,
    /** The first of a note, with its figure. */
    NOTE,
    /** In a box. */
    BOXED,
    /** In a box, and set like a heading. */
    BOXED_HEADING,
    /** A table, with its number among the tables of the file. */
    TABLE;

    /** The same within a box. */
    public Look inBox() {
      return this == HEADING || this == HEADING_GOES_ON ? BOXED_HEADING : BOXED;
    }
  }

  public TextLine(int number, String text) {
    this(number, text, Look.UNKNOWN);
  }

  public TextLine(int number, String text, Look look) {
    this(number, text, look, 0);
  }

  /** Stands for the table of that number among the tables of the file, from 0. */
  public static TextLine ofTable(int page, int table) {
    return new TextLine(page, "table " + table, Look.TABLE);
  }

  /** That of a line that stands for a table. */
  int table() {
    return Integer.parseInt(text.substring("table ".length()));
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it is a blank line that says nothing, unlike one that ends a paragraph. */
  boolean isAccidental() {
    return isBlank() && look == Look.UNKNOWN;
  }

  /** Whether it is a blank line with which a paragraph ends for sure. */
  boolean isEnd() {
    return isBlank() && look == Look.PLAIN;
  }

  /** How far in it begins, in signs; 0 in texts without a layout. */
  int indent() {
    return text.length() - text.stripLeading().length();
  }

  /** Whether its looks are those of a heading. */
  boolean isHeading() {
    return look == Look.HEADING || look == Look.HEADING_GOES_ON;
  }

  boolean isBoxed() {
    return look == Look.BOXED || look == Look.BOXED_HEADING;
  }

  TextLine with(String other) {
    return new TextLine(number, other, look, level);
  }
}
