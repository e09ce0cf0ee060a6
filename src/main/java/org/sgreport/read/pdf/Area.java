package org.sgreport.read.pdf;

/** A rectangle of a page, in points from the left and the upper edge. */
record Area(double left, double top, double right, double bottom) {
  /** A rule is thinner, in points. */
  private static final double THIN = 2.5;

  static Area of(Frame.Place one, Frame.Place other) {
    return new Area(
        Math.min(one.x(), other.x()),
        Math.min(one.y(), other.y()),
        Math.max(one.x(), other.x()),
        Math.max(one.y(), other.y()));
  }

  /** The rectangle around both. */
  Area with(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** So much larger on each side. */
  Area grown(double sideways, double upAndDown) {
    return new Area(left - sideways, top - upAndDown, right + sideways, bottom + upAndDown);
  }

  boolean meets(Area other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }

  boolean holds(Glyph glyph) {
    double middle = glyph.x() + glyph.width() / 2;
    double height = glyph.y() - glyph.size() / 3;
    return left <= middle && middle <= right && top <= height && height <= bottom;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** Whether it is more than a line or a dot. */
  boolean isShape() {
    return width() >= THIN && height() >= THIN;
  }

  /** Whether it is drawn as a line from left to right. */
  boolean isRule() {
    return height() < THIN && width() > height();
  }

  /** Whether it is drawn as a line down the page. */
  boolean isUpright() {
    return width() < THIN && height() > width();
  }
}
