package org.sgreport.read.text;

import java.util.Arrays;
import org.sgreport.document.Block;
import org.sgreport.text.Enumerator;
import org.sgreport.text.Figures;

/**
 * Which mark can come next: the numbers of headings, paragraphs and subparagraphs follow one
 * another, and that is what distinguishes "1." of a heading from "1." of a paragraph, and both from
 * a figure that happens to begin a line.
 */
final class Outline {
  private final int[] headings = new int[6];
  private int paragraphs;
  private int subparagraphs;
  private int lastLevel = 1;

  /** Whether the mark can be here; if so, it is counted. The text is all that it begins. */
  boolean expects(String mark, String text) {
    if (mark.isEmpty()) {
      subparagraphs = 0;
      return false;
    }
    if (mark.startsWith("(")) {
      return subparagraph(mark);
    }
    if (mark.equals(Block.BulletedItem.BULLET)) {
      return true;
    }
    int level = headingLevel(mark, text);
    if (level > 0) {
      headings[level]++;
      Arrays.fill(headings, level + 1, headings.length, 0);
      lastLevel = level;
      subparagraphs = 0;
      return true;
    }
    boolean next = mark.equals(paragraphs + 1 + ".");
    paragraphs += next ? 1 : 0;
    subparagraphs = next ? 0 : subparagraphs;
    return next;
  }

  /** Whether the mark can come soon: no figure far from the numbers of paragraphs, as a year is. */
  boolean isNear(String mark) {
    return !mark.matches("\\d+\\.")
        || Figures.parse(mark.substring(0, mark.length() - 1)) <= paragraphs + 2;
  }

  private boolean subparagraph(String mark) {
    boolean next = mark.equals(Enumerator.subparagraph(1, subparagraphs + 1));
    subparagraphs += next ? 1 : 0;
    return next;
  }

  private int headingLevel(String mark, String text) {
    if (!isHeading(mark, text)) {
      return 0;
    }
    for (int level = 1; level <= 3; level++) {
      boolean open = level == 1 || headings[level - 1] > 0;
      if (open && mark.equals(Enumerator.heading(level, headings[level] + 1))) {
        return level;
      }
    }
    return 0;
  }

  /** A heading has no full stop at its end. */
  static boolean isHeading(String mark, String text) {
    return !mark.startsWith("(")
        && !mark.equals(Block.BulletedItem.BULLET)
        && text.length() < 250
        && !isSentence(text);
  }

  private static boolean isSentence(String text) {
    return text.replaceAll("\\[\\^\\d+]|[”\"’)]+$", "").matches(".*[.;:]");
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
