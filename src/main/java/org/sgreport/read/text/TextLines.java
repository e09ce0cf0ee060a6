package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text's pages, each mark on the line of what it marks. */
final class TextLines {
  /** A figure that can be a year is none. */
  private static final String MARK =
      "((?:[IVXLC]+|[A-Z]|(?!(?:19|20)\\d\\d\\.)\\d{1,6})\\.|\\([a-z]{1,4}\\)|[•·])";

  private static final Pattern MARKED = Pattern.compile("\\s*" + MARK + "\\s+(\\S.*)");
  private static final Pattern ALONE = Pattern.compile("\\s*" + MARK + "\\s*");

  /** Between columns. */
  private static final String WIDE = "     ";

  /** No heading is longer, in signs. */
  private static final int LONGEST_HEADING = 250;

  private final List<TextLine> lines = new ArrayList<>();
  private final BitSet marksAlone = new BitSet();

  TextLines(List<TextLine> all) {
    for (int i = 0; i < all.size(); i++) {
      TextLine line = all.get(i);
      int next = i + 1;
      while (next < all.size() && all.get(next).isBlank() && next < i + 3) {
        next++;
      }
      boolean alone = ALONE.matcher(line.text()).matches() && next < all.size();
      if (alone && !all.get(next).isBlank() && !MARKED.matcher(all.get(next).text()).matches()) {
        lines.add(line.with(line.text() + " " + all.get(next).text().strip()));
        marksAlone.set(lines.size() - 1);
        i = next;
      } else {
        lines.add(line);
      }
    }
  }

  /** Whether a line is a mark of a heading, a paragraph or an item alone. */
  static boolean isMark(String line) {
    return ALONE.matcher(line).matches();
  }

  /** The mark that a line begins with, with words behind it; empty where there is none. */
  static String markOf(String line) {
    Matcher marked = MARKED.matcher(line);
    return marked.matches() ? marked.group(1) : "";
  }

  int size() {
    return lines.size();
  }

  TextLine get(int index) {
    return lines.get(index);
  }

  List<TextLine> before(int index) {
    return lines.subList(0, index);
  }

  /** The mark that the line begins with; empty where there is none. */
  String mark(int index) {
    return markOf(lines.get(index).text());
  }

  /** Whether the label of a figure, a table, a box or a map is there. */
  boolean isLabel(int index) {
    return index < size() && SetApart.isLabel(lines.get(index).text());
  }

  /** Whether the mark was on a line of its own. */
  boolean hasMarkAlone(int index) {
    return marksAlone.get(index);
  }

  /** What comes behind the mark. */
  String words(int index) {
    Matcher marked = MARKED.matcher(lines.get(index).text());
    return marked.matches() ? marked.group(2) : lines.get(index).text().strip();
  }

  /** The number of a mark such as "12."; 0 where there is none. */
  int number(int index) {
    String mark = mark(index);
    return mark.matches("\\d+\\.") ? Integer.parseInt(mark.substring(0, mark.length() - 1)) : 0;
  }

  /** The line before that is not blank; -1 where there is none, or a blank line between. */
  int touching(int index) {
    int before = index - 1;
    while (before >= 0 && lines.get(before) == TextLine.PAGE_END) {
      before--;
    }
    return before >= 0 && !lines.get(before).isBlank() ? before : -1;
  }

  /** Whether there is a blank line, which the end of a page is not. */
  boolean isGap(int index) {
    return lines.get(index).isBlank() && lines.get(index) != TextLine.PAGE_END;
  }

  /** Whether a line goes on with what the line above it began; a row of a table begins nothing. */
  boolean goesOn(int index, int fullLine) {
    int above = touching(index);
    return above >= 0
        && lines.get(above).look() != TextLine.Look.TABLE
        && !LineEnds.ends(lines.get(above).text())
        && !lines.get(above).text().strip().contains(WIDE)
        && lines.get(above).text().strip().length() >= fullLine;
  }

  /** Whether what begins here, to a blank line or the next mark, can be a heading. */
  boolean canBeHeading(int index) {
    TextLine.Look look = lines.get(index).look();
    return look == TextLine.Look.UNKNOWN ? readsLikeHeading(index) : look == TextLine.Look.HEADING;
  }

  private boolean readsLikeHeading(int index) {
    int length = words(index).length();
    int last = index;
    boolean sentence = false;
    int i = index + 1;
    for (; i < size() && !isGap(i) && mark(i).isEmpty(); i++) {
      sentence |= LineEnds.stops(last == index ? words(index) : lines.get(last).text());
      length += lines.get(i).text().length();
      last = lines.get(i).isBlank() ? last : i;
      if (sentence || length >= LONGEST_HEADING) {
        return false;
      }
    }
    if (i < size() && mark(i).startsWith("(")) {
      return false;
    }
    String end = last == index ? words(index) : lines.get(last).text();
    return LineEnds.canBegin(words(index)) && !LineEnds.ends(end);
  }
}
