package org.sgreport.write.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.sgreport.document.Cell;
import org.sgreport.document.TableBody;

/** Builds the library's tree of a table, with the columns of numbers at the right. */
final class TableNodes {
  private TableNodes() {}

  /** Rows of heads above the last; the library writes its rule by the cells of the last alone. */
  private static final class UpperHeads extends CustomNode {}

  /** What the library does not write by itself. */
  static NodeRenderer renderer(MarkdownNodeRendererContext context) {
    return new NodeRenderer() {
      @Override
      public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(UpperHeads.class);
      }

      @Override
      public void render(Node node) {
        for (Node row = node.getFirstChild(); row != null; row = row.getNext()) {
          context.render(row);
        }
      }
    };
  }

  static Node of(TableBody table, InlineNodes inlines) {
    Node head = new TableHead();
    Node upper = new UpperHeads();
    int last = table.heads().size() - 1;
    table
        .heads()
        .subList(0, last)
        .forEach(row -> upper.appendChild(row(row, table, inlines, true)));
    head.appendChild(upper);
    head.appendChild(row(table.heads().get(last), table, inlines, true));
    Node block = new TableBlock();
    block.appendChild(head);
    Node rows = new org.commonmark.ext.gfm.tables.TableBody();
    table.rows().forEach(row -> rows.appendChild(row(row, table, inlines, false)));
    block.appendChild(rows);
    return block;
  }

  private static Node row(List<Cell> cells, TableBody table, InlineNodes inlines, boolean heads) {
    Node row = new TableRow();
    for (int column = 0; column < cells.size(); column++) {
      TableCell cell = new TableCell();
      cell.setHeader(heads);
      if (table.right().get(column)) {
        cell.setAlignment(TableCell.Alignment.RIGHT);
      }
      if (cells.get(column).isJoined()) {
        cell.appendChild(Dialect.raw(cells.get(column).join().sign()));
      } else {
        inlines.append(cells.get(column).content(), cell);
      }
      row.appendChild(cell);
    }
    return row;
  }
}
