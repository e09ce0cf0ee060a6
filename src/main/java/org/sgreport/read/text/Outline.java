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

  /** Of items, (a) and (i). */
  private static final int DEEPEST = 2;

  private final boolean annex;
  private final int[] headings = new int[6];
  private final int[] subparagraphs = new int[DEEPEST + 1];
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
          begin(level, leap);
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

  /** Whether a heading of the fourth level can have the mark, or one below it; it is counted. */
  boolean lettered(String mark) {
    for (int level = LETTERED; level <= LETTERED + 1; level++) {
      boolean below = level == LETTERED || headings[level - 1] > 0;
      for (int leap = 1; leap <= LEAP && below; leap++) {
        if (mark.equals(Enumerator.heading(level, headings[level] + leap))) {
          begin(level, leap);
          return true;
        }
      }
    }
    return false;
  }

  private void begin(int level, int leap) {
    headings[level] += leap;
    Arrays.fill(headings, level + 1, headings.length, 0);
    lastLevel = level;
    paragraph();
  }

  /** The depth of a subparagraph that can have the mark, which is counted; 0 where none can. */
  int subparagraph(String mark) {
    for (int depth = 1; depth < subparagraphs.length; depth++) {
      boolean within = depth == 1 || subparagraphs[depth - 1] > 0;
      if (within && mark.equals(Enumerator.subparagraph(depth, subparagraphs[depth] + 1))) {
        subparagraphs[depth]++;
        Arrays.fill(subparagraphs, depth + 1, subparagraphs.length, 0);
        return depth;
      }
    }
    return 0;
  }

  /** Subparagraphs begin anew. */
  void paragraph() {
    Arrays.fill(subparagraphs, 0);
  }

  /** That of the heading which was counted last. */
  int level() {
    return lastLevel;
  }

  /**
   * The level of a heading without a mark: what its looks say, or else that which was counted last;
   * below a chapter, since chapters have marks where any heading has one.
   */
  int unmarked(int looks) {
    int least = headings[1] > 0 ? 2 : 1;
    return Math.max(least, looks > 0 ? looks : lastLevel);
  }
}
