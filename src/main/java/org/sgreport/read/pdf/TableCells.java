package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;
import org.sgreport.read.ForeignRows;

/** Cells of a table from their words. */
final class TableCells {
  private TableCells() {}

  static Cell cell(String words) {
    return Cell.of(words.isEmpty() ? Collections.emptyList() : List.of(new Inline.Text(words)));
  }

  /** Columns of which most cells are figures are to the right, but for the first. */
  static TableBody body(List<List<Cell>> heads, List<List<Cell>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Boolean> right = IntStream.range(0, columns).mapToObj(c -> isOfFigures(c, rows)).toList();
    return ForeignRows.of(heads, right, rows);
  }

  /** One that runs on, with its heads repeated or without heads; none where columns are others. */
  static Optional<TableBody> joined(TableBody first, TableBody second) {
    if (first.columns() != second.columns()) {
      return Optional.empty();
    }
    List<List<Cell>> rows = new ArrayList<>(first.rows());
    rows.addAll(first.heads().equals(second.heads()) ? second.rows() : second.all());
    return Optional.of(body(first.heads(), rows));
  }

  private static boolean isOfFigures(int column, List<List<Cell>> rows) {
    List<String> words =
        rows.stream()
            .filter(r -> r.size() > column)
            .map(r -> words(r.get(column)))
            .filter(w -> !w.isEmpty())
            .toList();
    long figures = words.stream().filter(w -> w.matches("[\\d\\s.,()%–-]+")).count();
    return column > 0 && figures * 2 > words.size();
  }

  static String words(Cell cell) {
    return cell.content().stream()
        .map(i -> i instanceof Inline.Text t ? t.words() : "")
        .reduce("", String::concat);
  }
}
