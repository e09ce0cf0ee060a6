package org.sgreport.write.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;

/** Builds the library's tree of a table, with the columns of numbers at the right. */
final class TableNodes {
  private TableNodes() {}

  static Node of(TableBody table, InlineNodes inlines) {
    Node head = new TableHead();
    head.appendChild(row(table.heads(), table, inlines, true));
    Node block = new TableBlock();
    block.appendChild(head);
    Node rows = new org.commonmark.ext.gfm.tables.TableBody();
    table.rows().forEach(row -> rows.appendChild(row(row, table, inlines, false)));
    block.appendChild(rows);
    return block;
  }

  private static Node row(
      List<List<Inline>> cells, TableBody table, InlineNodes inlines, boolean heads) {
    Node row = new TableRow();
    for (int column = 0; column < cells.size(); column++) {
      TableCell cell = new TableCell();
      cell.setHeader(heads);
      if (table.right().get(column)) {
        cell.setAlignment(TableCell.Alignment.RIGHT);
      }
      inlines.append(cells.get(column), cell);
      row.appendChild(cell);
    }
    return row;
  }
}
