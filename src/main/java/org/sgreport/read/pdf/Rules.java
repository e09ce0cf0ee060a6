package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The rules of a page from the pieces that they are drawn in, those across from top to bottom. The
 * edges of a filled rectangle are rules, too.
 */
final class Rules {
  /** Pieces so near to each other are one, in points. */
  private static final double NEAR = 3;

  /** A shorter one is no rule of a table or box, in points. */
  private static final double SHORTEST = 20;

  /** One down the page can be as high as a line. */
  private static final double LOWEST = 8;

  private final List<Area> pieces;
  private final List<Area> across;
  private final List<Area> down;

  Rules(List<Area> shapes) {
    this.pieces = shapes.stream().filter(Area::isRule).toList();
    this.across = merged(pieces.stream(), Area::top, Area::left, true);
    this.down = merged(shapes.stream().filter(Area::isUpright), Area::left, Area::top, false);
  }

  List<Area> across() {
    return across;
  }

  List<Area> down() {
    return down;
  }

  /** Where pieces of rules across begin or end between two heights, each time it comes. */
  List<Double> ends(double top, double bottom) {
    return pieces.stream()
        .filter(p -> p.top() > top - NEAR && p.bottom() < bottom + NEAR)
        .flatMap(p -> Stream.of(p.left(), p.right()))
        .sorted()
        .toList();
  }

  private static List<Area> merged(
      Stream<Area> shapes,
      ToDoubleFunction<Area> line,
      ToDoubleFunction<Area> along,
      boolean across) {
    List<Area> merged = new ArrayList<>();
    shapes
        .sorted(
            Comparator.<Area>comparingLong(a -> Math.round(line.applyAsDouble(a)))
                .thenComparingDouble(along))
        .forEach(a -> add(a, merged));
    merged.removeIf(a -> across ? a.width() < SHORTEST : a.height() < LOWEST);
    merged.sort(Comparator.comparingDouble(line).thenComparingDouble(along));
    return merged;
  }

  private static void add(Area piece, List<Area> to) {
    Area last = to.isEmpty() ? null : to.get(to.size() - 1);
    if (last != null && touches(last, piece)) {
      to.set(to.size() - 1, last.with(piece));
    } else {
      to.add(piece);
    }
  }

  /** In one line and without a gap. */
  private static boolean touches(Area one, Area other) {
    boolean level = Math.abs(one.top() - other.top()) < 1.5 && other.left() < one.right() + NEAR;
    boolean plumb = Math.abs(one.left() - other.left()) < 1.5 && other.top() < one.bottom() + NEAR;
    return one.isRule() && other.isRule() ? level : one.isUpright() && other.isUpright() && plumb;
  }
}
