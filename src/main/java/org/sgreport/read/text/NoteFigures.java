package org.sgreport.read.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The figures of a page's notes that are alone on their lines: they follow one another and the
 * notes of the pages before, and the mark of each is in the text of the page, or nothing but text
 * is below it.
 */
final class NoteFigures {
  private static final Pattern FIGURE = Pattern.compile("\\s*\\d{1,3}\\s*");

  /** So many notes in a row may be unread. */
  private static final int UNREAD = 10;

  /** A line this long may have been broken. */
  private static final int BROKEN = 50;

  private final List<TextLine> page;
  private final NoteMarks marks;
  private final BitSet lines = new BitSet();

  NoteFigures(List<TextLine> page, int lastNote) {
    this.page = page;
    this.marks = new NoteMarks(page.stream().filter(l -> !isFigure(l)).toList());
    int next = first(lastNote);
    for (int above = -1; (above = below(above, next)) >= 0; next++) {
      lines.set(above);
    }
  }

  /** The number of the first; one that cannot be found where there is none. */
  private int first(int lastNote) {
    int unread = lastNote + 1;
    if (below(-1, unread) >= 0) {
      return unread;
    }
    while (++unread <= lastNote + UNREAD) {
      int line = below(-1, unread);
      if (line >= 0 && isAboveText(line) && (marks.has(unread) || below(line, unread + 1) >= 0)) {
        return unread;
      }
    }
    return Integer.MAX_VALUE;
  }

  static boolean isFigure(TextLine line) {
    return FIGURE.matcher(line.text()).matches();
  }

  boolean is(int line) {
    return lines.get(line);
  }

  /** The first line below that one with the figure, the last one of all; -1 where there is none. */
  private int below(int above, int figure) {
    List<Integer> possible =
        IntStream.range(Math.max(above, 0) + 1, page.size())
            .filter(i -> page.get(i).text().strip().equals("" + figure))
            .filter(i -> marks.has(figure) || isAboveText(i))
            .boxed()
            .toList();
    return possible.isEmpty() ? -1 : possible.get(above < 0 ? possible.size() - 1 : 0);
  }

  private boolean isAboveText(int line) {
    List<TextLine> below =
        page.subList(line + 1, page.size()).stream().filter(l -> !l.isBlank()).toList();
    return below.stream()
            .filter(l -> !isFigure(l))
            .findFirst()
            .filter(l -> l.text().length() >= BROKEN || LineEnds.closes(l.text()))
            .isPresent()
        && below.stream().anyMatch(l -> LineEnds.closes(l.text()))
        && below.stream()
            .allMatch(
                l ->
                    isFigure(l)
                        || TextLines.markOf(l.text()).isEmpty() && !TextLines.isMark(l.text()));
  }
}
