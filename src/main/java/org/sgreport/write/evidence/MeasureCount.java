package org.sgreport.write.evidence;

/** Numbers of things as a page says them. */
final class MeasureCount {
  private MeasureCount() {}

  /** "1 measure", "7 measures". */
  static String measures(int number) {
    return number + (number == 1 ? " measure" : " measures");
  }
}
