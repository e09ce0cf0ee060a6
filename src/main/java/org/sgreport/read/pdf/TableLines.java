package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sgreport.document.Cell;
import org.sgreport.document.TableBody;

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
  private final TableRules rules;
  private final boolean blanks;
  private final List<double[]> columns;

  TableLines(List<PageLine> lines, TableRules rules, boolean blanks) {
    this.blanks = blanks;
    this.lines = lines;
    this.rules = rules;
    this.columns = columns(lines);
  }

  /** Whether they are more than a column of lines. */
  boolean isTable() {
    long parted = lines.stream().filter(l -> strips(l).size() > 1).count();
    return columns.size() > 1 && parted > 1 && parted * 2 > lines.size();
  }

  /** Whether words are beside each other in any line. */
  boolean hasColumns() {
    return columns.size() > 1 && lines.stream().anyMatch(l -> strips(l).size() > 1);
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
    int heads = heads(rows);
    List<List<Cell>> cells = rows.stream().map(this::cells).toList();
    return TableCells.body(cells.subList(0, heads), cells.subList(heads, cells.size()));
  }

  /** Rows in italics, or those above the rule below them; one row at least. */
  private int heads(List<List<PageLine>> rows) {
    int italic = 0;
    int above = 0;
    while (italic < rows.size()
        && rows.get(italic).stream().allMatch(l -> l.is(Glyph.Face::italic))) {
      italic++;
    }
    while (above < rows.size() && rules.isHead(rows.get(above).get(0).y())) {
      above++;
    }
    return Math.min(Math.max(1, Math.max(italic, above)), rows.size());
  }

  private List<List<PageLine>> rows() {
    List<List<PageLine>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || isParted(lines.get(i - 1), lines.get(i))) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(lines.get(i));
    }
    return rows;
  }

  /** By a rule or, where not each row has one, by a gap. */
  private boolean isParted(PageLine above, PageLine line) {
    boolean gap = line.y() - above.y() > ROW * Math.min(line.size(), above.size());
    return rules.part(above.y(), line.y()) || gap && !rules.areOfEachRow();
  }

  /** Each word is in the column that it is drawn in; over several, in the first of these. */
  private List<Cell> cells(List<PageLine> row) {
    List<CellWords> words = new ArrayList<>();
    columns.forEach(c -> words.add(new CellWords(blanks)));
    boolean[] joined = new boolean[columns.size()];
    for (PageLine line : row) {
      for (Strip strip : strips(line)) {
        int first = column(strip.from(), strip);
        int last = Math.max(first, column(strip.to(), strip));
        words.get(first).add(strip.words(), strip.blank());
        for (int c = first + 1; c <= last; c++) {
          joined[c] = true;
        }
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      String text = words.get(c).toString();
      boolean left = joined[c] && text.isEmpty();
      cells.add(left ? Cell.joined(Cell.Join.LEFT) : TableCells.cell(text));
    }
    return cells;
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
}
