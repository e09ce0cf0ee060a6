package org.sgreport.draft.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Cell;
import org.sgreport.document.TableBody;

/**
 * Cells of a table that are joined to others: {@code <} to the one at the left, {@code ^} to the
 * one above. All that are joined to one cell form a rectangle with it.
 */
final class JoinedCells {
  private final Places places;
  private final Diagnostics diagnostics;

  JoinedCells(Places places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** What the cell is joined to, by the sign that is alone in it. */
  Cell.Join join(Node cell) {
    String written = places.written(cell).strip();
    for (Cell.Join join : List.of(Cell.Join.LEFT, Cell.Join.ABOVE)) {
      if (written.equals(join.sign())) {
        return join;
      }
    }
    return Cell.Join.NONE;
  }

  /** Adds a diagnostic for a cell that has none to be joined to; the row above may be empty. */
  void check(List<Cell> above, List<Cell> row, Node node) {
    for (int column = 0; column < row.size(); column++) {
      Cell.Join join = row.get(column).join();
      if (!TableBody.joinsWhole(above, row, column)) {
        diagnostics.add(
            MarkdownRules.JOINED_CELL.at(
                places.of(node, join.sign()),
                "`" + join.sign() + "` in column " + (column + 1) + " does not join a whole cell",
                "join a cell to the one at its left (<) or above (^) so that they are a rectangle"
                    + " within the header rows or within the other rows"));
      }
    }
  }
}
