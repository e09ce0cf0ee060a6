package org.sgreport.read.pdf;

import java.io.IOException;

/**
 * How many operators the pages of a file may have: some twenty times those of the longest report.
 */
final class Operators {
  private static final int MOST = 10_000_000;

  private int operators;

  void count() throws IOException {
    if (++operators > MOST) {
      throw new TooMuch();
    }
  }

  /** A file with more pages or contents than any report. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super("it has more pages or contents than any report");
    }
  }
}
