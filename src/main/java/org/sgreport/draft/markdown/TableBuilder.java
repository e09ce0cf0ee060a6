package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;
import org.sgreport.document.TableNote;

/** Builds a table with its title, its unit and its notes. */
final class TableBuilder {
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final InlineBuilder inlines;
  private final Notes notes;
  private final Places places;
  private final HeadRows heads;
  private final Diagnostics diagnostics;
  private final JoinedCells joined;

  TableBuilder(
      InlineBuilder inlines, Notes notes, Places places, HeadRows heads, Diagnostics diagnostics) {
    this.inlines = inlines;
    this.notes = notes;
    this.places = places;
    this.heads = heads;
    this.diagnostics = diagnostics;
    this.joined = new JoinedCells(places, diagnostics);
  }

  Block.Table table(TableBlock table, String number, Span place) {
    notes.beginTable();
    Optional<Caption> caption = Caption.of(table);
    List<Inline> said =
        caption
            .map(c -> Attributes.taken(c.paragraph(), inlines.children(c.paragraph())))
            .orElse(List.of());
    return new Block.Table(
        number,
        caption.map(Caption::key).orElse(""),
        caption.map(c -> c.title(said)).orElse(List.of()),
        caption.map(c -> c.unit(said)).orElse(""),
        body(table),
        tableNotes(),
        place);
  }

  private TableBody body(TableBlock table) {
    int headRows = heads.at(table.getSourceSpans().get(0).getLineIndex());
    List<List<Cell>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        checkCells(row, rows.isEmpty() ? Integer.MAX_VALUE : rows.get(0).size());
        List<Cell> cells = cells(row);
        boolean begins = rows.isEmpty() || rows.size() == headRows;
        joined.check(begins ? List.of() : rows.get(rows.size() - 1), cells, row);
        rows.add(cells);
      }
    }
    return new TableBody(
        rows.subList(0, headRows), right(table), rows.subList(headRows, rows.size()));
  }

  private static List<Boolean> right(TableBlock table) {
    List<Boolean> right = new ArrayList<>();
    Node row = table.getFirstChild().getFirstChild();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      right.add(((TableCell) cell).getAlignment() == TableCell.Alignment.RIGHT);
    }
    return right;
  }

  /** Markdown drops the cells that a row has more than the head. */
  private void checkCells(Node row, int most) {
    String written = places.written(row).strip().replaceFirst("^\\|", "");
    List<String> cells = List.of(BAR.split(written));
    if (cells.size() > most) {
      diagnostics.add(
          MarkdownRules.LOST_CELL.at(
              places.of(row, cells.get(most).strip()),
              "this row has %d cells, and the header of its table has %d"
                  .formatted(cells.size(), most),
              "add header cells, join cells, or write \\| for the sign within a cell"));
    }
  }

  private List<Cell> cells(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      Cell.Join join = joined.join(cell);
      cells.add(join == Cell.Join.NONE ? Cell.of(inlines.children(cell)) : Cell.joined(join));
    }
    return cells;
  }

  private List<TableNote> tableNotes() {
    List<TableNote> built = new ArrayList<>();
    notes
        .inTable()
        .forEach(
            (letter, definition) ->
                built.add(new TableNote(letter, inlines.children(definition.getFirstChild()))));
    return built;
  }
}
