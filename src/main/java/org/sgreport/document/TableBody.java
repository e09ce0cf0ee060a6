package org.sgreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a table: one or more rows of heads, which of the columns hold numbers and are to the
 * right, and the rows. Each row has a cell a column; those that are joined form rectangles.
 */
public record TableBody(List<List<Cell>> heads, List<Boolean> right, List<List<Cell>> rows) {
  private static final Inline BETWEEN_HEADS = new Inline.Text(", ");

  public TableBody {
    heads = heads.stream().map(List::copyOf).toList();
    right = List.copyOf(right);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table of one row of heads in which no cells are joined. */
  public static TableBody of(
      List<List<Inline>> heads, List<Boolean> right, List<List<List<Inline>>> rows) {
    return new TableBody(
        List.of(heads.stream().map(Cell::of).toList()),
        right,
        rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
  }

  public int columns() {
    return right.size();
  }

  /** The rows of heads, then the rows. */
  public List<List<Cell>> all() {
    return Stream.concat(heads.stream(), rows.stream()).toList();
  }

  /** The heads over a column from the top, with a comma between: "Replies, 2044". */
  public List<Inline> head(int column) {
    List<Inline> head = new ArrayList<>();
    for (List<Cell> row : heads) {
      List<Inline> words = row.get(origin(row, column)).content();
      if (!words.isEmpty()) {
        head.addAll(head.isEmpty() ? List.of() : List.of(BETWEEN_HEADS));
        head.addAll(words);
      }
    }
    return head;
  }

  public List<List<Inline>> columnHeads() {
    return IntStream.range(0, columns()).mapToObj(this::head).toList();
  }

  /** The column whose cell the one in this column is joined to within its row, or its own. */
  public static int origin(List<Cell> row, int column) {
    int origin = column;
    while (origin > 0 && row.get(origin).join() == Cell.Join.LEFT) {
      origin--;
    }
    return origin;
  }

  /**
   * Whether what the cell in this column is joined to, if anything, is a whole cell of the same
   * width; the row above is empty for the first of the heads and of the rows.
   */
  public static boolean joinsWhole(List<Cell> above, List<Cell> row, int column) {
    return switch (row.get(column).join()) {
      case NONE -> true;
      case LEFT -> column > 0;
      case ABOVE ->
          !above.isEmpty()
              && above.get(column).join() != Cell.Join.LEFT
              && width(above, column) == width(row, column);
    };
  }

  private static int width(List<Cell> row, int column) {
    int end = column + 1;
    while (end < row.size() && row.get(end).join() == Cell.Join.LEFT) {
      end++;
    }
    return end - column;
  }
}
