package org.sgreport.read.pdf;

/**
 * Words of a line that no wide gap parts, between two places, in points from the left edge; and
 * whether a blank is drawn behind them.
 */
record Strip(double from, double to, String words, boolean blank) {
  double middle() {
    return (from + to) / 2;
  }
}
