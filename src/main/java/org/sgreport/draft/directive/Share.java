package org.sgreport.draft.directive;

/**
 * The phrase for a share: the convention that the secretariat of the climate change convention
 * states in its synthesis reports.
 */
final class Share {
  private Share() {}

  /** "a few", below 10 per cent, to "almost all", above 90; "one" and "all" are exact. */
  static String phrase(int count, int total) {
    if (count == 0 || total == 0) {
      return "none";
    }
    if (count == total) {
      return "all";
    }
    return count == 1 ? "one" : band(100.0 * count / total);
  }

  private static String band(double percentage) {
    if (percentage < 10) {
      return "a few";
    }
    if (percentage <= 40) {
      return "some";
    }
    if (percentage <= 70) {
      return "many";
    }
    return percentage <= 90 ? "most" : "almost all";
  }
}
