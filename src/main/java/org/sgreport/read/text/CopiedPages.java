package org.sgreport.read.text;

import java.util.List;

/**
 * The pages of a text whose parts a program has copied in another order than they are read in: what
 * is apart is put together again, as far as the page says where it belongs. Pages of files with
 * looks are left as they are.
 */
final class CopiedPages {
  /** Where the marks of the pages before end. */
  private MarkSequence sequence = MarkSequence.BEGIN;

  /** Takes the number of the last note of the pages before, and whether its text may go on. */
  List<TextLine> inOrder(List<TextLine> page, int lastNote, boolean noteGoesOn) {
    if (page.stream().anyMatch(l -> l.look() != TextLine.Look.UNKNOWN)) {
      return page;
    }
    List<TextLine> lines = WideLines.together(JoinedFigures.parted(page, lastNote));
    HeapedMarks marks = new HeapedMarks(lines, lastNote, noteGoesOn, sequence);
    sequence = marks.sequence();
    return StrayWords.moved(marks.lines());
  }
}
