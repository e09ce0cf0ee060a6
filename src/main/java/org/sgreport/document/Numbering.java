package org.sgreport.document;

import java.util.Arrays;
import org.sgreport.text.Enumerator;

/**
 * Counts paragraphs through the document and headings within their parents. An unnumbered heading
 * starts no count again, as in Word.
 */
public final class Numbering {
  private final int[] headings = new int[6];
  private int paragraphs;
  private int lists;

  public int nextParagraph() {
    return ++paragraphs;
  }

  public int nextList() {
    return ++lists;
  }

  /** The enumerator of the next heading of this level, 1 to 5. */
  public String nextHeading(int level) {
    headings[level]++;
    Arrays.fill(headings, level + 1, headings.length, 0);
    return Enumerator.heading(level, headings[level]);
  }

  /** In an annex, paragraphs and headings are counted from one again. */
  public void beginAnnex() {
    paragraphs = 0;
    Arrays.fill(headings, 0);
  }
}
