package org.sgreport.print;

import org.sgreport.diagnostic.Span;
import org.sgreport.text.HiddenSigns;

/** As much of a line as there is room for, around the words that a diagnostic is about. */
record Excerpt(String words, String carets) {
  private static final String CUT = "…";

  /** So much of a line is shown before the words, at least. */
  private static final int BEFORE = 20;

  /** The width is in code points, of which a wide sign is one. */
  static Excerpt of(String line, Span span, int width) {
    int[] points = HiddenSigns.standIns(line).codePoints().toArray();
    int from = Math.min(span.column() - 1, points.length);
    int to =
        span.endLine() > span.line()
            ? points.length
            : Math.min(span.endColumn() - 1, points.length);
    int room = Math.max(BEFORE * 2, width);
    int start = points.length <= room || from < room - BEFORE ? 0 : from - BEFORE;
    int end = Math.min(points.length, start + room - (start > 0 ? 1 : 0));
    boolean cut = end < points.length;
    int last = cut ? end - 1 : end;
    String shown = (start > 0 ? CUT : "") + words(points, start, last) + (cut ? CUT : "");
    String before = (start > 0 ? " " : "") + words(points, start, from).replaceAll("[^\t]", " ");
    return new Excerpt(shown, before + "^".repeat(Math.max(1, Math.min(to, last) - from)));
  }

  private static String words(int[] points, int from, int to) {
    return new String(points, from, Math.max(0, to - from));
  }
}
