package org.sgreport.read.text;

import java.util.List;

/**
 * The last words of a text that a program has copied above it, for they were in a line of their
 * own: they begin small behind the end of a sentence, and are set below the next text that lacks
 * its end.
 */
final class StrayWords {
  /** So many texts are looked at. */
  private static final int NEAR = 4;

  /** No longer are words that are moved, in signs. */
  private static final int LONGEST = 30;

  /** Of a line, in hundredths: the words had no room in it. */
  private static final int FULL = 80;

  private final CopiedLines lines;

  private StrayWords(List<TextLine> lines) {
    this.lines = new CopiedLines(lines);
  }

  static List<TextLine> moved(List<TextLine> lines) {
    StrayWords stray = new StrayWords(lines);
    for (int i = 1; i < lines.size(); i++) {
      if (stray.isStray(i)) {
        stray.move(i);
      }
    }
    return stray.lines.all();
  }

  private boolean isStray(int line) {
    int above = lines.above(line);
    return lines.beginsSmall(line)
        && lines.text(line).length() <= LONGEST
        && lines.isBlank(line - 1)
        && isApart(line + 1)
        && above >= 0
        && LineEnds.ends(lines.text(above));
  }

  /** Whether a line is none of the text above it. */
  private boolean isApart(int line) {
    return lines.isBlankOrMark(line) || !TextLines.markOf(lines.text(line)).isEmpty();
  }

  private void move(int line) {
    int texts = 0;
    for (int i = line + 1; i < lines.size() && texts < NEAR; i++) {
      boolean last = !lines.isBlankOrMark(i) && isApart(i + 1);
      if (last && lacksEnd(i, line)) {
        lines.all().add(i + 1, lines.all().get(line));
        lines.all().set(line, lines.all().get(line).with(""));
        return;
      }
      texts += last ? 1 : 0;
    }
  }

  private boolean lacksEnd(int text, int end) {
    return !LineEnds.ends(lines.text(text)) && lines.share(text, " " + lines.text(end)) > FULL;
  }
}
