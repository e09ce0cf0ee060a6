package org.sgreport.draft.markdown;

import java.util.Arrays;
import org.sgreport.text.Enumerator;

/**
 * Counts paragraphs through the document and headings within their parents. An unnumbered heading
 * starts no count anew, as in Word.
 */
final class Numbering {
  private final int[] headings = new int[6];
  private int paragraphs;
  private int lists;

  int nextParagraph() {
    return ++paragraphs;
  }

  int nextList() {
    return ++lists;
  }

  String nextHeading(int level) {
    headings[level]++;
    Arrays.fill(headings, level + 1, headings.length, 0);
    return Enumerator.heading(level, headings[level]);
  }
}
