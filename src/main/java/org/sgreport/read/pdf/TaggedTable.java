package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sgreport.document.Cell;
import org.sgreport.document.TableBody;

/** A table by its tags, whose cells say where they are, from the lines that hold words of it. */
final class TaggedTable {
  private static final Set<String> GROUPS = Set.of("THead", "TBody", "TFoot");
  private static final Set<String> CELLS = Set.of("TD", "TH");

  private final Tag table;
  private final List<PageLine> lines;
  private final Predicate<String> isNote;
  private final boolean blanks;

  TaggedTable(Tag table, List<PageLine> lines, Predicate<String> isNote, boolean blanks) {
    this.blanks = blanks;
    this.table = table;
    this.lines = lines;
    this.isNote = isNote;
  }

  /** Whether words are beside each other in it: a table of one column is a box. */
  boolean hasColumns() {
    return rows(table).anyMatch(row -> cells(row).filter(this::hasWords).count() > 1);
  }

  private static Stream<Tag> rows(Tag table) {
    return table.kids().stream()
        .flatMap(k -> GROUPS.contains(k.role()) ? k.kids().stream() : Stream.of(k))
        .filter(k -> k.role().equals("TR"));
  }

  private static Stream<Tag> cells(Tag row) {
    return row.kids().stream().filter(k -> CELLS.contains(k.role()));
  }

  private boolean hasWords(Tag cell) {
    return lines.stream().flatMap(PageLine::tags).anyMatch(t -> t.isWithin(cell));
  }

  /** Rows without words are left out. */
  TableBody body() {
    List<Tag> rows = rows(table).filter(r -> cells(r).anyMatch(this::hasWords)).toList();
    int heads = (int) rows.stream().takeWhile(TaggedTable::isHead).count();
    List<List<Cell>> cells = grid(rows);
    int below = heads > 0 && heads < rows.size() ? heads : 1;
    return TableCells.body(cells.subList(0, below), cells.subList(below, cells.size()));
  }

  private static boolean isHead(Tag row) {
    return cells(row).allMatch(c -> c.role().equals("TH")) || !row.within("THead").isNone();
  }

  private List<List<Cell>> grid(List<Tag> rows) {
    List<List<Cell>> grid = new ArrayList<>();
    rows.forEach(r -> grid.add(new ArrayList<>()));
    List<Tag> heads = rows.isEmpty() ? List.of() : cells(rows.get(0)).toList();
    CellOrder order = new CellOrder(heads, lines);
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> row = grid.get(r);
      int column = 0;
      for (Tag cell : order.of(cells(rows.get(r)).toList())) {
        while (column < row.size() && row.get(column) != null) {
          column++;
        }
        for (int down = r; down < Math.min(rows.size(), r + cell.rows()); down++) {
          fill(grid.get(down), column, cell.columns(), down > r);
        }
        row.set(column, TableCells.cell(words(cell)));
      }
    }
    return grid.stream().map(TaggedTable::whole).toList();
  }

  private static void fill(List<Cell> row, int column, int columns, boolean below) {
    while (row.size() < column + columns) {
      row.add(null);
    }
    for (int c = column; c < column + columns; c++) {
      boolean above = below && c == column;
      row.set(c, Cell.joined(above ? Cell.Join.ABOVE : Cell.Join.LEFT));
    }
  }

  private static List<Cell> whole(List<Cell> row) {
    return row.stream().map(c -> c == null ? TableCells.cell("") : c).toList();
  }

  private String words(Tag cell) {
    CellWords words = new CellWords(blanks);
    Tag paragraph = Tag.NONE;
    for (PageLine line : lines) {
      PageLine part = line.of(t -> t.isWithin(cell));
      if (!part.isBlank()) {
        String text = part.text(part.left(), isNote).strip().replaceAll("\\s+", " ");
        if (part.tag() == paragraph) {
          words.add(text, part.endsBlank());
        } else {
          words.addParagraph(text, part.endsBlank());
        }
        paragraph = part.tag();
      }
    }
    return words.toString();
  }
}
