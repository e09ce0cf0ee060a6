package org.sgreport.read.pdf;

import org.sgreport.read.text.LineEnds;

/** The words of a cell from its lines, where narrow columns may have broken a word. */
final class CellWords {
  private final boolean blanks;
  private final StringBuilder words = new StringBuilder();
  private boolean blank = true;

  /** Whether a blank is drawn at the end of each line of the file that goes on. */
  CellWords(boolean blanks) {
    this.blanks = blanks;
  }

  /** Adds a line, and whether a blank is drawn behind it. */
  void add(String line, boolean hasBlank) {
    if (words.length() > 0 && !LineEnds.joins(words.toString()) && !isBroken(line)) {
      words.append(' ');
    }
    words.append(line);
    blank = hasBlank;
  }

  private boolean isBroken(String next) {
    return blanks
        && !blank
        && Character.isLowerCase(next.codePointAt(0))
        && Character.isLetter(words.codePointBefore(words.length()));
  }

  /** Adds a line that begins a paragraph of the cell. */
  void addParagraph(String line, boolean hasBlank) {
    blank = true;
    add(line, hasBlank);
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
