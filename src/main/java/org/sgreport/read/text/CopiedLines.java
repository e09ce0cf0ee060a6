package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page as a program copied them, and what each says of those around it. */
final class CopiedLines {
  private final List<TextLine> lines;
  private final LineWidths widths;

  CopiedLines(List<TextLine> lines) {
    this.lines = new ArrayList<>(lines);
    this.widths = new LineWidths(lines);
  }

  int size() {
    return lines.size();
  }

  /** They can be changed. */
  List<TextLine> all() {
    return lines;
  }

  String text(int line) {
    return lines.get(line).text().strip();
  }

  /** Whether there is no text, and what follows is parted from what is above. */
  boolean isBlank(int line) {
    return line < 0 || line >= lines.size() || text(line).isEmpty();
  }

  /** Whether a mark or the figure of a note may be alone there. */
  boolean isMark(int line) {
    return TextLines.isMark(text(line)) || NoteFigures.isFigure(lines.get(line));
  }

  boolean isBlankOrMark(int line) {
    return isBlank(line) || isMark(line);
  }

  /** The line above with text; -1 where there is none. */
  int above(int line) {
    int above = line - 1;
    while (above >= 0 && isBlank(above)) {
      above--;
    }
    return above;
  }

  /** Whether a mark that is alone is next above. */
  boolean isBelowMark(int line) {
    return above(line) >= 0 && TextLines.isMark(text(above(line)));
  }

  boolean beginsSmall(int line) {
    return !isBlank(line) && Character.isLowerCase(text(line).codePointAt(0));
  }

  /** What the line takes of a full one with more words, in hundredths. */
  int share(int line, String more) {
    return widths.share(line, text(line) + more);
  }

  /** The same with the first word of the next line. */
  int shareWithNext(int line) {
    return share(line, " " + text(line + 1).split(" ", 2)[0]);
  }
}
