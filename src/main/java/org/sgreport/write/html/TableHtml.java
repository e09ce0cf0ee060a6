package org.sgreport.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.Evidence;
import org.sgreport.document.TableBody;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.trace.ComputedSpan;

/** Writes a table with its title, unit and notes. A cell that others are joined to is over them. */
final class TableHtml {
  private final Html html;
  private final InlineHtml runs;
  private final SpanMarker marker;
  private final Labels labels;

  TableHtml(Html html, InlineHtml runs, SpanMarker marker, Labels labels) {
    this.html = html;
    this.runs = runs;
    this.marker = marker;
    this.labels = labels;
  }

  /** One that is wider than the page is scrolled, which must be possible by the keyboard, too. */
  void write(Block.Table table, String anchor) {
    String name = labels.table(table.number());
    Optional<Evidence> evidence = ComputedSpan.evidence(table.rows());
    Optional<Integer> number = evidence.flatMap(e -> marker.mark(name, e));
    html.start(
        "div",
        "class",
        "table",
        "id",
        anchor,
        "tabindex",
        "0",
        "role",
        "group",
        "aria-label",
        name);
    html.start("table");
    caption(table, name, number);
    InlineHtml cells = evidence.isPresent() ? runs.plain() : runs;
    html.start("thead");
    rows(table.rows().heads(), table.rows(), true, cells);
    html.end().start("tbody");
    rows(table.rows().rows(), table.rows(), false, cells);
    html.end().end().end();
    table
        .notes()
        .forEach(
            note -> {
              html.start("p", "class", "small").element("sup", note.letter()).text(" ");
              runs.write(note.content());
              html.end();
            });
  }

  private void caption(Block.Table table, String name, Optional<Integer> number) {
    if (table.content().isEmpty() && number.isEmpty()) {
      return;
    }
    html.start("caption");
    if (!table.content().isEmpty()) {
      html.text(name).empty("br").start("strong");
      runs.write(table.content());
      html.end();
    }
    number.ifPresent(
        n -> {
          html.start("span", "class", "whole", "id", "s" + n);
          runs.evidence(n, name);
          html.end();
        });
    if (!table.unit().isEmpty()) {
      html.empty("br").element("em", table.unit());
    }
    html.end();
  }

  private void rows(List<List<Cell>> rows, TableBody table, boolean heads, InlineHtml cells) {
    for (int row = 0; row < rows.size(); row++) {
      html.start("tr");
      for (int column = 0; column < table.columns(); column++) {
        if (!rows.get(row).get(column).isJoined()) {
          cell(rows, row, column, table, heads, cells);
        }
      }
      html.end();
    }
  }

  private void cell(
      List<List<Cell>> rows,
      int row,
      int column,
      TableBody table,
      boolean heads,
      InlineHtml cells) {
    int over = 1;
    while (column + over < table.columns()
        && rows.get(row).get(column + over).join() == Cell.Join.LEFT) {
      over++;
    }
    int down = 1;
    while (row + down < rows.size() && rows.get(row + down).get(column).join() == Cell.Join.ABOVE) {
      down++;
    }
    boolean head = heads || column == 0;
    List<String> attributes = new ArrayList<>();
    if (head) {
      attributes.addAll(List.of("scope", heads ? (over > 1 ? "colgroup" : "col") : "row"));
    }
    if (table.right().get(column) && over == 1) {
      attributes.addAll(List.of("class", "r"));
    }
    if (over > 1) {
      attributes.addAll(List.of("colspan", "" + over));
    }
    if (down > 1) {
      attributes.addAll(List.of("rowspan", "" + down));
    }
    html.start(head ? "th" : "td", attributes.toArray(String[]::new));
    cells.write(rows.get(row).get(column).content());
    html.end();
  }
}
