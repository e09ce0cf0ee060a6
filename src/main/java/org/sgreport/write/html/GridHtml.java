package org.sgreport.write.html;

import java.util.List;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridCell;

/** A grid as a table: the first cell of a row is its head, and figures are at the right. */
public final class GridHtml {
  private GridHtml() {}

  /** The title says what it is to those who do not see what is above it. */
  public static void write(Html html, Grid grid, String title) {
    String name = title.isEmpty() ? "Table" : title;
    html.start("div", "class", "table", "tabindex", "0", "role", "group", "aria-label", name);
    html.start("table", "class", "grid").start("thead").start("tr");
    grid.columns().forEach(head -> html.element("th", head, "scope", "col"));
    html.end().end().start("tbody");
    grid.rows().forEach(row -> row(html, row));
    html.end().end().end();
  }

  private static void row(Html html, List<GridCell> cells) {
    html.start("tr").element("th", cells.get(0).text(", "), "scope", "row");
    for (GridCell cell : cells.subList(1, cells.size())) {
      html.element("td", cell.text(", "), "class", cell.isFigure() ? "r" : "w");
    }
    html.end();
  }
}
