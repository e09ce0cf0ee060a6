package org.sgreport.read.text;

import java.util.Arrays;
import org.sgreport.text.Enumerator;

/**
 * Which mark of a heading or subparagraph can come next: they follow one another, and that is what
 * distinguishes "I." of a chapter from the ninth letter. One that was not read costs itself only.
 */
final class Outline {
  /** So many marks in a row may be unread. */
  private static final int LEAP = 2;

  private static final int LETTERED = 4;

  private final boolean annex;
  private final int[] headings = new int[6];
  private int subparagraphs;
  private int lastLevel = 1;

  /** That of an annex may begin with A. */
  Outline(boolean annex) {
    this.annex = annex;
  }

  /** Whether a heading can have the mark; if so, it is counted. */
  boolean heading(String mark) {
    for (int level = 1; level <= 3; level++) {
      for (int leap = 1; leap <= LEAP && canHave(level); leap++) {
        if (mark.equals(Enumerator.heading(level, headings[level] + leap))) {
          headings[level] += leap;
          Arrays.fill(headings, level + 1, headings.length, 0);
          lastLevel = level;
          subparagraphs = 0;
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a heading that a level is below has come. */
  private boolean canHave(int level) {
    return level == 1 || headings[level - 1] > 0 || level == 2 && annex;
  }

  /** Whether a heading of the fourth level can have the mark, below any other; it is counted. */
  boolean lettered(String mark) {
    boolean next = mark.equals(Enumerator.heading(LETTERED, headings[LETTERED] + 1));
    if (next) {
      headings[LETTERED]++;
      lastLevel = LETTERED;
    }
    return next;
  }

  /** Whether a subparagraph can have the mark; if so, it is counted. */
  boolean subparagraph(String mark) {
    boolean next = mark.equals(Enumerator.subparagraph(1, subparagraphs + 1));
    subparagraphs += next ? 1 : 0;
    return next;
  }

  /** Subparagraphs begin anew. */
  void paragraph() {
    subparagraphs = 0;
  }

  /**
   * The level of a heading: that which was counted last; one without a mark comes beside it, or
   * below a chapter, since chapters have marks where any heading has one.
   */
  int level(String mark) {
    boolean below = mark.isEmpty() && lastLevel == 1 && headings[1] > 0;
    return below ? 2 : lastLevel;
  }
}
