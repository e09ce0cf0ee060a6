package org.sgreport.read.pdf;

import java.util.function.Predicate;
import org.sgreport.text.RaisedLetters;

/** The signs of a line, from left to right, as text in a layout, with marks of notes. */
final class LineText {
  /** A gap so wide parts columns, or a mark from its text, in points. */
  private static final double COLUMN = 14;

  /** A sign of a layout in signs is so wide, in points. */
  private static final double SIGN = 4;

  private final double edge;
  private final Predicate<String> isNote;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder mark = new StringBuilder();
  private double end;
  private boolean blank;

  /** From an edge of the page on. */
  LineText(double edge, Predicate<String> isNote) {
    this.edge = edge;
    this.end = edge;
    this.isNote = isNote;
  }

  void add(Glyph glyph, boolean raised) {
    if (glyph.isBlank()) {
      blank = true;
      return;
    }
    if (raised) {
      mark.append(glyph.text().strip());
    } else {
      endMark();
      text.append(between(glyph)).append(glyph.text());
      blank = false;
    }
    end = Math.max(end, glyph.right());
  }

  /** A blank at its end is kept behind a hyphen alone. */
  String words() {
    endMark();
    boolean hangs = blank && text.toString().endsWith("-");
    return text + (hangs ? " " : "");
  }

  private void endMark() {
    if (mark.length() == 0) {
      return;
    }
    String raised = mark.toString();
    mark.setLength(0);
    if (raised.matches("\\d+")) {
      text.append(isNote.test(raised) ? "[^" + raised + "]" : superscript(raised));
    } else {
      boolean letter = raised.matches("[a-z]") && isNote.test(raised);
      text.append(letter ? RaisedLetters.of(raised) : raised);
    }
  }

  private static String superscript(String digits) {
    StringBuilder signs = new StringBuilder();
    digits.chars().forEach(d -> signs.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(d - '0')));
    return signs.toString();
  }

  /** Blanks before a sign that is so far from the edge and from the sign before it. */
  private String between(Glyph glyph) {
    double gap = glyph.x() - end;
    if (text.length() == 0 || gap > COLUMN) {
      int column = (int) Math.round((glyph.x() - edge) / SIGN);
      return " ".repeat(Math.max(text.length() == 0 ? 0 : 3, column - text.length()));
    }
    return gap > PageLine.WORD * glyph.size() || blank ? " " : "";
  }
}
