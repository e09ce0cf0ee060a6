package org.sgreport.lint.headings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sgreport.text.Enumerator;

/** How marks of headings are written, from the highest level down (Editorial Manual, headings). */
final class MarkStyle {
  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile("[IVXLC]+\\."),
          Pattern.compile("[A-Z]{1,2}\\."),
          Pattern.compile("\\d+\\."),
          Pattern.compile("\\([a-z]{1,2}\\)"),
          Pattern.compile("\\([ivx]+\\)"),
          Pattern.compile("\\(\\d+\\)"));

  private static final int MOST = 100;

  private MarkStyle() {}

  /** From 1; the highest that a mark can be of; 0 for one of none. */
  static int depth(String mark) {
    return depthBelow(0, mark);
  }

  /** The highest below another depth that a mark can be of; 0 for none. */
  static int depthBelow(int above, String mark) {
    return IntStream.rangeClosed(above + 1, STYLES.size())
        .filter(d -> STYLES.get(d - 1).matcher(mark).matches())
        .findFirst()
        .orElse(0);
  }

  /** The mark of this number in the style of that depth. */
  static String mark(int depth, int number) {
    return depth > 5 ? "(" + number + ")" : Enumerator.heading(depth, number);
  }

  /** The number of a mark in the style of a depth; 0 if it is none of that. */
  static int number(int depth, String mark) {
    return IntStream.range(1, MOST).filter(n -> mark(depth, n).equals(mark)).findFirst().orElse(0);
  }
}
