package org.sgreport.language.vocabulary;

/**
 * A share of those who replied, by the convention that the secretariat of the climate change
 * convention states in its synthesis reports.
 */
public enum Share {
  NONE,
  /** One, and not all. */
  ONE,
  /** Below 10 per cent. */
  A_FEW,
  /** From 10 to 40 per cent. */
  SOME,
  /** Above 40 to 70 per cent. */
  MANY,
  /** Above 70 to 90 per cent. */
  MOST,
  /** Above 90 per cent. */
  ALMOST_ALL,
  ALL;

  public static Share of(int count, int total) {
    if (count == 0 || total == 0) {
      return NONE;
    }
    if (count == total) {
      return ALL;
    }
    return count == 1 ? ONE : ofPercentage(100.0 * count / total);
  }

  private static Share ofPercentage(double percentage) {
    if (percentage < 10) {
      return A_FEW;
    }
    if (percentage <= 40) {
      return SOME;
    }
    if (percentage <= 70) {
      return MANY;
    }
    return percentage <= 90 ? MOST : ALMOST_ALL;
  }
}
