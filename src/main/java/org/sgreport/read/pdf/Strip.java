package org.sgreport.read.pdf;

/** Words of a line that no wide gap parts, between two places, in points from the left edge. */
record Strip(double from, double to, String words) {
  double middle() {
    return (from + to) / 2;
  }
}
