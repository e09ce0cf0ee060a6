package org.sgreport.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The cells of a grid as text. */
final class Cells {
  private Cells() {}

  static String text(Object cell, String separator) {
    if (cell instanceof List<?> items) {
      return items.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }
    return cell instanceof BigDecimal share ? percentage(share) : String.valueOf(cell);
  }

  private static String percentage(BigDecimal share) {
    return share.movePointRight(2).toPlainString() + "%";
  }
}
