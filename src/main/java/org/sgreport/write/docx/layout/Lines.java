package org.sgreport.write.docx.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Breaks the text of one paragraph into lines, as a word processor does that fills each line with
 * as many words as it takes.
 */
final class Lines {
  /** Twips: where tabs lead when no stop is set. */
  private static final int DEFAULT_TAB = 475;

  /** Superscripts are this much smaller. */
  private static final double RAISED = 0.6;

  private final FontWidths fonts;
  private final ComputedFormat look;
  private final double right;
  private final StringBuilder text = new StringBuilder();
  private final List<Double> advances = new ArrayList<>();
  private final TreeMap<Integer, String> notes = new TreeMap<>();

  /** The right end of the lines is given in twips from where the column begins. */
  Lines(FontWidths fonts, ComputedFormat look, double right) {
    this.fonts = fonts;
    this.look = look;
    this.right = right;
  }

  void add(String words, ComputedFormat run) {
    double size = run.number("sz", 20) * 10 * (run.value("vertAlign").isEmpty() ? 1 : RAISED);
    double scale = run.number("w", 100) / 100.0;
    for (char c : words.toCharArray()) {
      char before = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
      double width = fonts.width(run.face(), before, c) * size * scale;
      advances.add(c == '\t' ? 0 : width + run.number("spacing.val", 0));
      text.append(c);
    }
  }

  /** The mark of a note, as wide as a figure or two. */
  void mark(String note, String number, ComputedFormat run) {
    notes.put(text.length(), note);
    add(number, run);
  }

  /** The lines; one where there is no text. */
  List<Line> broken() {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    double left = look.number("ind.left", 0);
    double start = left + look.firstLine();
    do {
      int end = endOfLine(from, start, left);
      lines.add(new Line(look.lineHeight(), List.copyOf(notes.subMap(from, end).values())));
      from = end;
      start = left;
    } while (from < text.length());
    return lines;
  }

  /** Where the line ends that begins here: after the last break before the right end. */
  private int endOfLine(int from, double start, double left) {
    double x = start;
    int lastBreak = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      x = c == '\t' ? stop(i, x, left) : x + advances.get(i);
      if (x > right && c != ' ' && c != '\t' && lastBreak > 0) {
        return lastBreak;
      }
      if (canBreakAfter(i)) {
        lastBreak = i + 1;
      }
    }
    return text.length();
  }

  private boolean canBreakAfter(int i) {
    char c = text.charAt(i);
    boolean inWord =
        i > 0
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 1));
    return c == ' ' || c == '–' || c == '—' || c == '-' && inWord;
  }

  private double stop(int i, double x, double left) {
    Map.Entry<Integer, String> stop = look.stopAfter(x);
    if (x < left && (stop == null || stop.getKey() > left)) {
      return left;
    }
    if (stop == null) {
      return (Math.floor(x / DEFAULT_TAB) + 1) * DEFAULT_TAB;
    }
    return stop.getValue().equals("right")
        ? Math.max(x, stop.getKey() - widthToNextTab(i + 1))
        : stop.getKey();
  }

  private double widthToNextTab(int from) {
    double width = 0;
    for (int i = from; i < text.length() && text.charAt(i) != '\t'; i++) {
      width += advances.get(i);
    }
    return width;
  }
}
