package org.sgreport.write.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;
import org.sgreport.ooxml.Twips;
import org.sgreport.write.docx.layout.TextWidths;

/**
 * How a table is set so that no column is narrower than its longest word: upright where it fits, on
 * a landscape page otherwise; with letters for its heads where their words fit on neither; and in
 * parts, each with the first column, where all that is not enough.
 */
record TablePlan(List<Part> parts, boolean landscape, boolean letters) {
  /** Twips: the text between the margins, which an upright table fills, and a landscape one. */
  static final int UPRIGHT = Twips.FIRST_PAGE;

  static final int LANDSCAPE = Twips.LANDSCAPE_COLUMN;
  static final int CELL_MARGIN = 60;

  /** What hyphens of note marks and the rounding of programs take. */
  private static final int SLACK = 20;

  /** A column is made no narrower for its words than this share of the widest. */
  private static final double NARROWEST = 0.2;

  /** Some of the columns, by their places in the table, and how wide each is in twips. */
  record Part(List<Integer> columns, int[] widths) {}

  static TablePlan of(TableBody table, TextWidths fonts) {
    int[] words = least(table, fonts, false);
    if (sum(words) <= LANDSCAPE) {
      return whole(table, words, sum(words) > UPRIGHT, false);
    }
    int[] lettered = least(table, fonts, true);
    return sum(lettered) <= LANDSCAPE
        ? whole(table, lettered, sum(lettered) > UPRIGHT, true)
        : new TablePlan(split(table, lettered), true, true);
  }

  /** The letter that stands for the words above a column: A, B, …, Z, AA. */
  static String letter(int column) {
    int index = column - 1;
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26) + last;
  }

  private static TablePlan whole(TableBody table, int[] least, boolean wide, boolean letters) {
    List<Integer> all = IntStream.range(0, least.length).boxed().toList();
    return new TablePlan(List.of(part(table, all, least, wide, letters)), wide, letters);
  }

  /** As many columns a part as fit beside the first. */
  private static List<Part> split(TableBody table, int[] least) {
    List<Part> parts = new ArrayList<>();
    List<Integer> columns = new ArrayList<>(List.of(0));
    int width = least[0];
    for (int i = 1; i < least.length; i++) {
      if (columns.size() > 1 && width + least[i] > LANDSCAPE) {
        parts.add(part(table, columns, least, true, true));
        columns = new ArrayList<>(List.of(0));
        width = least[0];
      }
      columns.add(i);
      width += least[i];
    }
    parts.add(part(table, columns, least, true, true));
    return parts;
  }

  /** The columns share the room by their longest cells, and none gets less than its least. */
  private static Part part(
      TableBody table, List<Integer> columns, int[] least, boolean wide, boolean letters) {
    int room = wide ? LANDSCAPE : UPRIGHT;
    int[] longest = columns.stream().mapToInt(c -> longest(table, c, letters && c > 0)).toArray();
    int widest = IntStream.of(longest).max().orElse(1);
    double[] shares =
        IntStream.of(longest).mapToDouble(l -> Math.max(l, widest * NARROWEST)).toArray();
    double all = Arrays.stream(shares).sum();
    int[] widths = new int[shares.length];
    int left = room;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = i == widths.length - 1 ? left : (int) (room * shares[i] / all);
      left -= widths[i];
    }
    widen(widths, columns.stream().mapToInt(c -> least[c]).toArray());
    return new Part(List.copyOf(columns), widths);
  }

  /** Takes what the narrow columns lack from what the others have to spare. */
  private static void widen(int[] widths, int[] least) {
    int lacking = 0;
    int spare = 0;
    for (int i = 0; i < widths.length; i++) {
      lacking += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    for (int i = 0; i < widths.length; i++) {
      int over = widths[i] - least[i];
      widths[i] =
          over <= 0
              ? least[i]
              : widths[i] - (int) Math.min(over, ((long) over * lacking + spare - 1) / spare);
    }
  }

  /** The widths that the longest words of the columns need. */
  private static int[] least(TableBody table, TextWidths fonts, boolean letters) {
    int[] least = new int[table.columns()];
    for (int c = 0; c < least.length; c++) {
      String head = letters && c > 0 ? letter(c) : text(table.head(c));
      least[c] = fonts.longestWord(head, true);
      for (List<Cell> row : table.rows()) {
        least[c] = Math.max(least[c], fonts.longestWord(text(row.get(c).content()), false));
      }
      least[c] += 2 * CELL_MARGIN + SLACK;
    }
    return least;
  }

  /** As characters. */
  private static int longest(TableBody table, int column, boolean lettered) {
    return (lettered ? table.rows() : table.all())
        .stream().mapToInt(row -> text(row.get(column).content()).length() + 2).max().orElse(1);
  }

  private static String text(List<Inline> cell) {
    return PlainText.withoutMarks(cell);
  }

  private static int sum(int[] widths) {
    return IntStream.of(widths).sum();
  }
}
