package org.sgreport.write.docx;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.document.Cell;
import org.sgreport.document.TableBody;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Wml;

/**
 * Writes the rows of a table, or of the part of one that fits on a page: rules above and below the
 * heads and at the end, and below a head that stands over several columns (Editorial Manual,
 * tables; issued documents).
 */
final class TableRowWriter {
  private final Wml word;
  private final RunWriter runs;
  private final TableBody table;
  private final TablePlan plan;
  private final TablePlan.Part part;

  TableRowWriter(Wml word, RunWriter runs, TableBody table, TablePlan plan, TablePlan.Part part) {
    this.word = word;
    this.runs = runs;
    this.table = table;
    this.plan = plan;
    this.part = part;
  }

  /** Letters are in one row, however many rows of heads they are for. */
  void write() {
    List<List<Cell>> heads = plan.letters() ? List.of(table.heads().get(0)) : table.heads();
    for (int i = 0; i < heads.size(); i++) {
      row(heads, i, true);
    }
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows(), i, false);
    }
  }

  private void row(List<List<Cell>> rows, int at, boolean heads) {
    word.startWholeRow(heads);
    for (int i = 0; i < part.columns().size(); ) {
      int columns = plan.letters() && heads ? 1 : span(rows.get(at), i);
      cell(rows, at, i, columns, heads);
      i += columns;
    }
    word.xml().end();
  }

  /** How many columns of the part one cell is over. */
  private int span(List<Cell> row, int from) {
    int to = from + 1;
    while (to < part.columns().size()
        && part.columns().get(to) == part.columns().get(to - 1) + 1
        && row.get(part.columns().get(to)).join() == Cell.Join.LEFT) {
      to++;
    }
    return to - from;
  }

  private void cell(List<List<Cell>> rows, int at, int first, int columns, boolean heads) {
    int column = TableBody.origin(rows.get(at), part.columns().get(first));
    boolean lettered = heads && plan.letters();
    Cell cell = rows.get(at).get(column);
    boolean right = table.right().get(column) && columns == 1;
    int width = 0;
    for (int i = first; i < first + columns; i++) {
      width += part.widths()[i];
    }
    word.cell(
        new Wml.CellShape(
            width,
            columns,
            lettered ? Wml.Merge.NONE : merge(rows, at, column),
            heads,
            borders(heads && at == 0, last(rows, at, heads), heads && columns > 1)),
        () ->
            word.paragraph(
                heads ? Style.SMALL_HEAD : Style.SMALL,
                () -> {
                  word.space(Space.CELL);
                  word.value("w:jc", right ? "right" : "left");
                },
                () -> content(cell, lettered ? part.columns().get(first) : 0, heads)));
  }

  private boolean last(List<List<Cell>> rows, int at, boolean heads) {
    return at == rows.size() - 1 || heads && plan.letters();
  }

  private static Wml.Merge merge(List<List<Cell>> rows, int at, int column) {
    if (rows.get(at).get(column).join() == Cell.Join.ABOVE) {
      return Wml.Merge.GOES_ON;
    }
    boolean begins = at + 1 < rows.size() && rows.get(at + 1).get(column).join() == Cell.Join.ABOVE;
    return begins ? Wml.Merge.BEGINS : Wml.Merge.NONE;
  }

  private void content(Cell cell, int letter, boolean heads) {
    if (letter > 0) {
      word.run(() -> word.italic(), TablePlan.letter(letter));
    } else {
      (heads ? runs.inItalics() : runs).write(cell.content());
    }
  }

  /** Thin above the heads, thick below them and at the end. */
  private static String[] borders(boolean first, boolean last, boolean spanning) {
    List<String> borders = new ArrayList<>(first ? List.of("top", "4") : List.of());
    borders.addAll(last ? List.of("bottom", "12") : List.of());
    borders.addAll(spanning && !last ? List.of("bottom", "4") : List.of());
    return borders.toArray(String[]::new);
  }
}
