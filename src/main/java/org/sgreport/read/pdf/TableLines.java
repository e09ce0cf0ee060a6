package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;
import org.sgreport.read.ForeignRows;

/**
 * Lines of a page as the rows and columns of a table: between columns nothing is drawn but what is
 * over several; a row begins behind a gap; rows in italics are heads (issued documents).
 */
final class TableLines {
  /** Words of one cell are nearer to one another than this, in sizes. */
  private static final double BETWEEN = 0.6;

  /** Lines of one row are nearer to one another than this, in sizes. */
  private static final double ROW = 1.45;

  /** So many of a hundred lines may run over the gap between two columns. */
  private static final int OVER = 8;

  private final List<PageLine> lines;
  private final List<double[]> columns;

  TableLines(List<PageLine> lines) {
    this.lines = lines;
    this.columns = columns(lines);
  }

  /** Whether they are more than a column of lines. */
  boolean isTable() {
    long parted = lines.stream().filter(l -> strips(l).size() > 1).count();
    return columns.size() > 1 && parted > 1 && parted * 2 > lines.size();
  }

  private static List<Strip> strips(PageLine line) {
    return line.strips(BETWEEN * line.size());
  }

  /** From where to where something is drawn, but in few lines. */
  private static List<double[]> columns(List<PageLine> lines) {
    int right = (int) lines.stream().mapToDouble(PageLine::right).max().orElse(0) + 1;
    int[] drawn = new int[right + 1];
    for (PageLine line : lines) {
      for (Strip strip : strips(line)) {
        IntStream.rangeClosed((int) strip.from(), (int) Math.min(right, strip.to()))
            .forEach(x -> drawn[x]++);
      }
    }
    int few = lines.size() * OVER / 100;
    List<double[]> columns = new ArrayList<>();
    for (int x = 0; x <= right; x++) {
      if (drawn[x] > few) {
        boolean goesOn = !columns.isEmpty() && columns.get(columns.size() - 1)[1] >= x - 2;
        if (goesOn) {
          columns.get(columns.size() - 1)[1] = x;
        } else {
          columns.add(new double[] {x, x});
        }
      }
    }
    return columns;
  }

  TableBody body() {
    List<List<PageLine>> rows = rows();
    int heads = 0;
    while (heads < rows.size()
        && rows.get(heads).stream().allMatch(l -> l.is(Glyph.Face::italic))) {
      heads++;
    }
    heads = Math.min(Math.max(1, heads), rows.size());
    List<List<Cell>> cells = rows.stream().map(this::cells).toList();
    List<List<Cell>> below = cells.subList(heads, cells.size());
    List<Boolean> right =
        IntStream.range(0, columns.size()).mapToObj(c -> isOfFigures(c, below)).toList();
    return ForeignRows.of(cells.subList(0, heads), right, below);
  }

  private List<List<PageLine>> rows() {
    List<List<PageLine>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean begins =
          i == 0
              || line.y() - lines.get(i - 1).y()
                  > ROW * Math.min(line.size(), lines.get(i - 1).size());
      if (begins) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  /** Each word is in the column that it is drawn in; over several, in the first of these. */
  private List<Cell> cells(List<PageLine> row) {
    List<StringBuilder> words = new ArrayList<>();
    columns.forEach(c -> words.add(new StringBuilder()));
    boolean[] joined = new boolean[columns.size()];
    for (PageLine line : row) {
      for (Strip strip : strips(line)) {
        int first = column(strip.from(), strip);
        int last = Math.max(first, column(strip.to(), strip));
        words.get(first).append(words.get(first).length() == 0 ? "" : " ").append(strip.words());
        for (int c = first + 1; c <= last; c++) {
          joined[c] = true;
        }
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      String text = words.get(c).toString();
      boolean left = joined[c] && text.isEmpty();
      cells.add(left ? Cell.joined(Cell.Join.LEFT) : Cell.of(inlines(text)));
    }
    return cells;
  }

  private static List<Inline> inlines(String text) {
    return text.isEmpty() ? Collections.emptyList() : List.of(new Inline.Text(text));
  }

  /** The column at a place, or that nearest to the middle of the words. */
  private int column(double x, Strip strip) {
    int nearest = 0;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c)[0] - 1 <= x && x <= columns.get(c)[1] + 1) {
        return c;
      }
      nearest = distance(c, strip) < distance(nearest, strip) ? c : nearest;
    }
    return nearest;
  }

  private double distance(int column, Strip strip) {
    double[] edges = columns.get(column);
    return Math.max(0, Math.max(edges[0] - strip.middle(), strip.middle() - edges[1]));
  }

  private static boolean isOfFigures(int column, List<List<Cell>> rows) {
    long filled = rows.stream().filter(r -> !text(r.get(column)).isEmpty()).count();
    long figures =
        rows.stream().filter(r -> text(r.get(column)).matches("[\\d\\s.,()%–-]+")).count();
    return column > 0 && figures * 2 > filled;
  }

  private static String text(Cell cell) {
    return cell.content().stream()
        .map(i -> i instanceof Inline.Text t ? t.words() : "")
        .reduce("", String::concat);
  }
}
