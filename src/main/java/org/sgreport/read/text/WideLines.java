package org.sgreport.read.text;

import java.util.List;

/**
 * Lines whose words were set so far apart that a program took them for columns, and copied their
 * ends below the lines that follow: each is put together again. That the first word of the next
 * line had fitted says that an end is missing.
 */
final class WideLines {
  /** Of a full line, in hundredths, since widths are known about. */
  private static final int FULL = 90;

  /** Of a line with a mark, which has a blank behind it. */
  private static final int FULL_BESIDE_MARK = 78;

  private static final int LONGEST = 104;

  private final CopiedLines page;

  private WideLines(List<TextLine> page) {
    this.page = new CopiedLines(page);
  }

  static List<TextLine> together(List<TextLine> page) {
    WideLines wide = new WideLines(page);
    for (int i = 0; i + 1 < page.size(); i++) {
      if (wide.lacksEnd(i)) {
        wide.fill(i);
      }
    }
    return wide.page.all();
  }

  private boolean lacksEnd(int line) {
    return !page.isBlankOrMark(line)
        && page.beginsSmall(line + 1)
        && !LineEnds.ends(page.text(line))
        && page.shareWithNext(line) < full(line);
  }

  private int full(int line) {
    boolean marked = !TextLines.markOf(page.text(line)).isEmpty() || page.isBelowMark(line);
    return marked ? FULL_BESIDE_MARK : FULL;
  }

  /** With those next below that are alone on their lines, as far as they fit. */
  private void fill(int line) {
    int at = line;
    while (!page.isBlankOrMark(at)) {
      at++;
    }
    for (; at < page.size() && (page.isBlankOrMark(at) || isAlone(at)); at++) {
      if (!page.isBlankOrMark(at) && isEnd(at, line)) {
        String filled = page.all().get(line).text() + " " + page.text(at);
        page.all().set(line, page.all().get(line).with(filled));
        page.all().set(at, page.all().get(at).with(""));
      }
    }
  }

  private boolean isAlone(int line) {
    return page.isBlankOrMark(line - 1) && page.isBlankOrMark(line + 1);
  }

  private boolean isEnd(int end, int line) {
    return page.beginsSmall(end) && page.share(line, " " + page.text(end)) <= LONGEST;
  }
}
