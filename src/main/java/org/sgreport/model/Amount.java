package org.sgreport.model;

import java.math.BigDecimal;

/** A figure that a reply gives: exact, or somewhere from one number to another. */
public record Amount(BigDecimal from, BigDecimal until) {
  public static final Amount ZERO = exactly(BigDecimal.ZERO);

  public static Amount exactly(BigDecimal number) {
    return new Amount(number, number);
  }

  public boolean isExact() {
    return from.compareTo(until) == 0;
  }

  public Amount plus(Amount other) {
    return new Amount(from.add(other.from), until.add(other.until));
  }
}
