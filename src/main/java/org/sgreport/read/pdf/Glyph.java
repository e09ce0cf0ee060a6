package org.sgreport.read.pdf;

/** A sign of a page, in points from its left and upper edge to its baseline, and its tag. */
record Glyph(String text, double x, double y, double width, double size, Face face, Tag tag) {
  /** How it is set. */
  record Face(boolean bold, boolean italic) {
    static final Face PLAIN = new Face(false, false);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  double right() {
    return x + width;
  }
}
