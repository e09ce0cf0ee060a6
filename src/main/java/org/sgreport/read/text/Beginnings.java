package org.sgreport.read.text;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.read.text.MarkSequence.Ending;

/**
 * How surely the text of a mark begins at a line. What speaks against it costs; that a mark has no
 * text costs {@link MarkChoice#WITHOUT_TEXT}.
 */
final class Beginnings {
  /** What a text cannot begin with costs that much, or more. */
  static final int NEVER = 10_000;

  /** A figure; that of a note behind a full stop, of which the mark is not known yet. */
  private static final Pattern NOTED = Pattern.compile("(?<=[.;:,”]) ?\\d{1,3}$");

  /** In lines. */
  private static final int LONGEST_HEADING = 4;

  private static final int BEHIND_SENTENCE = 100;
  private static final int BEHIND_SHORT_LINE = 200;
  private static final int BEHIND_HYPHEN = 150;
  private static final int BEHIND_MISSING_END = 120;
  private static final int WITHIN_SENTENCE = 400;

  /** More, up to that, where the first word had no room in the line above. */
  private static final int NO_ROOM = 200;

  private static final int SMALL = 900;
  private static final int SMALL_IN_LONG_LINE = 100;
  private static final int FIGURE = 100;
  private static final int UNFIT = 400;

  /** A quotation is more often without a mark. */
  private static final int QUOTED = 300;

  /** Of a line, in hundredths. */
  private static final int LONG = 40;

  private static final int HALF = 50;
  private static final int FULL = 85;

  /** Two lines that a program has joined at a hyphen are longer. */
  private static final int LONGEST = 108;

  private final CopiedLines lines;
  private final NoteFigures figures;

  Beginnings(List<TextLine> lines, NoteFigures figures) {
    this.figures = figures;
    this.lines = new CopiedLines(lines);
  }

  /** Whether a line follows a blank one, or a mark alone. */
  boolean isApart(int line) {
    return line == 0 || lines.isBlankOrMark(line - 1);
  }

  /** Whether a text begins there for sure, though a mark or a blank line does not say so. */
  boolean isHidden(int line) {
    return !isApart(line)
        && LineEnds.canBegin(lines.text(line))
        && !ends(line - 1)
        && hasLetters(lines.text(line - 1))
        && hasLetters(lines.text(line))
        && (noRoom(line) == 0 || hasEndAbove(line));
  }

  boolean isBelowMark(int line) {
    return lines.isBelowMark(line);
  }

  /** What it costs that the text of a mark of that kind begins there: nothing where it is sure. */
  int cost(MarkKind kind, int line) {
    return doubt(line) + unfit(kind, line);
  }

  private int unfit(MarkKind kind, int line) {
    boolean ends = ending(line) != Ending.NONE;
    boolean unfit = kind.isHeading() && ends || kind == MarkKind.NOTE && !ends;
    return first(kind, lines.text(line)) + (unfit ? UNFIT : 0);
  }

  private static int first(MarkKind kind, String words) {
    if (!hasLetters(words)) {
      return NEVER;
    }
    if (Character.isDigit(words.charAt(0))) {
      return FIGURE;
    }
    if (SetApart.isLabel(words)) {
      return UNFIT;
    }
    return words.startsWith("“") && kind != MarkKind.NOTE ? QUOTED : 0;
  }

  private static boolean hasLetters(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }

  /** How the first sentence of what begins there ends. */
  Ending ending(int line) {
    int end = line;
    while (!ends(end) && !isEnd(end + 1)) {
      end++;
    }
    if (lines.text(end).endsWith(":")) {
      return Ending.COLON;
    }
    boolean goesOn = lines.text(end).endsWith("-") || mayGoOn(end);
    return goesOn || ends(end) || end - line >= LONGEST_HEADING ? Ending.SENTENCE : Ending.NONE;
  }

  private boolean ends(int line) {
    return LineEnds.ends(NOTED.matcher(lines.text(line)).replaceFirst(""));
  }

  private boolean isEnd(int line) {
    return lines.isBlankOrMark(line) || !mark(line).isEmpty();
  }

  /** Whether nothing but notes is below a line, which is no short one. */
  private boolean mayGoOn(int line) {
    int next = line + 1;
    while (next < lines.size() && lines.isBlank(next)) {
      next++;
    }
    boolean last = next == lines.size() || figures.is(next) || TextNotes.isRule(lines.text(next));
    return last && lines.share(line, "") > HALF;
  }

  /** The mark that the line begins with; empty where it goes on with what is above it. */
  String mark(int line) {
    String mark = TextLines.markOf(lines.text(line));
    boolean number = !mark.isEmpty() && Character.isDigit(mark.charAt(0));
    boolean goesOn = !lines.isBlank(line - 1) && !ends(line - 1) && noRoom(line) > 0;
    return goesOn && !number ? "" : mark;
  }

  /** The less, the surer: behind a blank line, behind a sentence, behind a line with room. */
  private int doubt(int line) {
    boolean small = !LineEnds.canBegin(lines.text(line));
    if (isApart(line)) {
      return small ? small(line) : 0;
    }
    if (small) {
      return NEVER;
    }
    if (lines.text(line - 1).endsWith("-")) {
      return BEHIND_HYPHEN;
    }
    int noRoom = noRoom(line);
    if (ends(line - 1)) {
      return noRoom + BEHIND_SENTENCE;
    }
    return noRoom == 0
        ? BEHIND_SHORT_LINE
        : hasEndAbove(line) ? BEHIND_MISSING_END : noRoom + WITHIN_SENTENCE;
  }

  /** Whether the last words of a text are above the lines that it is among: they begin small. */
  private boolean hasEndAbove(int line) {
    int first = line;
    while (!isApart(first)) {
      first--;
    }
    int above = lines.above(first);
    while (above >= 0 && lines.isMark(above)) {
      above = lines.above(above);
    }
    return above >= 0
        && lines.beginsSmall(above)
        && isApart(above)
        && lines.share(above, "") < LONG;
  }

  /** A text can begin small, as with an address, at its mark. */
  private int small(int line) {
    boolean sentence = lines.share(line, "") > LONG && ending(line) != Ending.NONE;
    return sentence && !lines.isBlank(line - 1) ? SMALL_IN_LONG_LINE : SMALL;
  }

  private int noRoom(int line) {
    int share = lines.shareWithNext(line - 1);
    boolean joined = lines.share(line - 1, "") > LONGEST;
    int over = (joined ? share - 100 : share) - FULL;
    return Math.max(0, Math.min(NO_ROOM, over * 10));
  }
}
