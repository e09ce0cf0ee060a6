package org.sgreport.cli;

/** "1 entry", "2 entries". */
final class Counted {
  private Counted() {}

  static String of(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
