package org.sgreport.read.text;

/** A line of a text with its number in the file, from 1; blank where nothing is in it. */
record TextLine(int number, String text) {
  /** Stands where a page ends. */
  static final TextLine PAGE_END = new TextLine(0, "");

  boolean isBlank() {
    return text.isBlank();
  }

  /** How far in it begins, in signs; 0 in texts without a layout. */
  int indent() {
    return text.length() - text.stripLeading().length();
  }

  TextLine with(String other) {
    return new TextLine(number, other);
  }
}
