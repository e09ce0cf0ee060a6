package org.sgreport.read.text;

import java.util.BitSet;

/** Where the first page ends and the body begins. */
final class TextBeginning {
  private static final String FIRST_CHAPTER = "I.";

  private final TextLines lines;
  private final int paragraph;

  TextBeginning(TextLines lines, BitSet numbered) {
    this.lines = lines;
    this.paragraph = numbered.nextSetBit(0);
  }

  /** The first heading above the first numbered paragraph, or that itself. */
  int line() {
    int end = paragraph < 0 ? lines.size() : paragraph;
    for (int i = paragraph < 0 ? 0 : end - 1; paragraph < 0 ? i < end : i >= 0; i += step()) {
      if (lines.mark(i).equals(FIRST_CHAPTER) && lines.canBeHeading(i)) {
        return i;
      }
    }
    return paragraph < 0 ? afterKind() : heading();
  }

  private int step() {
    return paragraph < 0 ? 1 : -1;
  }

  private int afterKind() {
    for (int i = 0; i < lines.size(); i++) {
      if (TextFirstPage.isKind(lines.get(i).text().strip())) {
        return summaryFollows(i + 1) ? lines.size() : i + 1;
      }
    }
    return 0;
  }

  private boolean summaryFollows(int from) {
    int next = from;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && lines.get(next).text().strip().startsWith("Summary");
  }

  /** The lines right above the paragraph, where a page or a sentence ended before them. */
  private int heading() {
    int set = setAsHeading();
    if (set < paragraph) {
      return set;
    }
    int first = paragraph;
    while (first > 0 && isHeadingLine(first - 1)) {
      first--;
    }
    boolean below = first > 0 && lines.get(first - 1) == TextLine.PAGE_END;
    return below || first > 0 && LineEnds.ends(lines.get(first - 1).text()) ? first : paragraph;
  }

  /** The first line right above the paragraph that is set as a heading; it where none is. */
  private int setAsHeading() {
    int first = paragraph;
    for (int i = paragraph - 1; i >= 0 && (lines.isGap(i) || lines.get(i).isHeading()); i--) {
      first = lines.get(i).isHeading() ? i : first;
    }
    return first;
  }

  private boolean isHeadingLine(int i) {
    String text = lines.get(i).text();
    return !text.isBlank() && !LineEnds.ends(text) && !TextFirstPage.isKind(text.strip());
  }
}
