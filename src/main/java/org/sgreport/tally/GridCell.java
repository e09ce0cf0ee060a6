package org.sgreport.tally;

import java.math.BigDecimal;
import java.util.List;

/** A cell of a {@link Grid}. */
public sealed interface GridCell {
  /** Words; none for an empty cell. */
  record Label(String words) implements GridCell {}

  /** A number of things. */
  record Number(int count) implements GridCell {}

  /** A share of 1. */
  record Ratio(BigDecimal share) implements GridCell {}

  /** Names, or other words, that are listed. */
  record Names(List<String> names) implements GridCell {
    public Names {
      names = List.copyOf(names);
    }
  }

  /** Whether nothing is in it. */
  default boolean isEmpty() {
    return text("").isEmpty();
  }

  /** Whether it is at the right. */
  default boolean isFigure() {
    return this instanceof Number || this instanceof Ratio;
  }

  /** As words: a share as a percentage, and names with something between them. */
  default String text(String between) {
    if (this instanceof Label label) {
      return label.words;
    }
    if (this instanceof Number number) {
      return "" + number.count;
    }
    return this instanceof Ratio ratio
        ? ratio.share.movePointRight(2).toPlainString() + "%"
        : String.join(between, ((Names) this).names);
  }
}
