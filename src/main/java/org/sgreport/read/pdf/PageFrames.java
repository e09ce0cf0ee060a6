package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** The frames of a page: two rules down the page with one across above, below or both. */
final class PageFrames {
  /** What meets is so near, in points. */
  private static final double NEAR = 4;

  /** A narrower one is no box of text, in points. */
  private static final double NARROWEST = 200;

  private PageFrames() {}

  /** From top to bottom. */
  static List<Area> of(Rules rules) {
    List<Area> frames = new ArrayList<>();
    for (Area left : rules.down()) {
      for (Area right : rules.down()) {
        boolean pair =
            right.left() - left.left() > NARROWEST
                && Math.abs(left.top() - right.top()) < NEAR
                && Math.abs(left.bottom() - right.bottom()) < NEAR;
        Area frame = left.with(right);
        if (pair && isClosed(frame, rules) && frames.stream().noneMatch(f -> f.meets(frame))) {
          frames.add(frame);
        }
      }
    }
    frames.sort((a, b) -> Double.compare(a.top(), b.top()));
    return frames;
  }

  private static boolean isClosed(Area frame, Rules rules) {
    return rules.across().stream()
        .filter(r -> Math.abs(r.left() - frame.left()) < NEAR)
        .filter(r -> Math.abs(r.right() - frame.right()) < NEAR)
        .anyMatch(
            r ->
                Math.abs(r.top() - frame.top()) < NEAR
                    || Math.abs(r.bottom() - frame.bottom()) < NEAR);
  }
}
