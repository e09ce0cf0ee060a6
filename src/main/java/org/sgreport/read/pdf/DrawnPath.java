package org.sgreport.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** What is being drawn: lines one after another, begun anew several times, until it is painted. */
final class DrawnPath {
  private final List<List<Point2D>> parts = new ArrayList<>();

  void move(Point2D to) {
    parts.add(new ArrayList<>(List.of(to)));
  }

  void line(Point2D to) {
    if (parts.isEmpty()) {
      move(to);
    }
    parts.get(parts.size() - 1).add(to);
  }

  void close() {
    if (!parts.isEmpty()) {
      line(parts.get(parts.size() - 1).get(0));
    }
  }

  /** Between two opposite corners. */
  void rectangle(Point2D one, Point2D other) {
    move(one);
    line(new Point2D.Double(other.getX(), one.getY()));
    line(other);
    line(new Point2D.Double(one.getX(), other.getY()));
    close();
  }

  Point2D end() {
    if (parts.isEmpty()) {
      return new Point2D.Double();
    }
    List<Point2D> last = parts.get(parts.size() - 1);
    return last.get(last.size() - 1);
  }

  void clear() {
    parts.clear();
  }

  /** Each line, as its two ends. */
  List<Point2D[]> lines() {
    List<Point2D[]> lines = new ArrayList<>();
    for (List<Point2D> part : parts) {
      for (int i = 1; i < part.size(); i++) {
        lines.add(new Point2D[] {part.get(i - 1), part.get(i)});
      }
    }
    return lines;
  }

  /** Two opposite corners of each part. */
  List<Point2D[]> areas() {
    return parts.stream().map(DrawnPath::corners).toList();
  }

  private static Point2D[] corners(List<Point2D> part) {
    double left = part.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double right = part.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double low = part.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double high = part.stream().mapToDouble(Point2D::getY).max().orElse(0);
    return new Point2D[] {new Point2D.Double(left, low), new Point2D.Double(right, high)};
  }
}
