package org.sgreport.write.docx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableNote;

/**
 * Writes a table: number and title on lines of their own, the unit below, rules above and below the
 * heads and at the end, notes at the foot (Editorial Manual, tables; issued documents).
 */
final class TableWriter {
  /** Twips: the column of text that a table fills, and where it begins. */
  private static final int WIDTH = 7306;

  private static final int TEXT = 1267;
  private static final int TEXT_RIGHT = 1260;
  private static final int CELL_MARGIN = 60;

  /** A column is made no narrower for its words than this share of the widest. */
  private static final double NARROWEST = 0.2;

  private final Wml word;
  private final RunWriter runs;
  private final Bookmarks bookmarks;

  TableWriter(Wml word, RunWriter runs, Bookmarks bookmarks) {
    this.word = word;
    this.runs = runs;
    this.bookmarks = bookmarks;
  }

  void write(Block.Table table) {
    title(table);
    List<List<List<Inline>>> rows = table.rows().all();
    int[] columns = widths(rows);
    word.startIndentedTable(TEXT, CELL_MARGIN, columns);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), columns, borders(i, rows.size()), table);
    }
    word.xml().end();
    notes(table.notes());
    word.spacers(2);
  }

  private void title(Block.Table table) {
    if (table.content().isEmpty()) {
      return;
    }
    titleLine(
        () -> {
          word.run("Table" + (table.number().isEmpty() ? "" : " "));
          bookmarks.around(table.key(), () -> word.run(table.number()));
        });
    titleLine(() -> runs.write(table.content(), table.place()));
    if (!table.unit().isEmpty()) {
      word.paragraph(
          "SmallX",
          () -> {
            word.xml().empty("w:keepNext");
            word.indent(TEXT, TEXT_RIGHT, 0);
            word.value("w:jc", "left");
          },
          () -> word.run(table.unit()));
    }
    word.spaceAfterHeading();
  }

  private void titleLine(Runnable content) {
    word.paragraph("H23", () -> word.indent(TEXT, TEXT_RIGHT, 0), content);
  }

  private void row(List<List<Inline>> cells, int[] columns, String[] borders, Block.Table table) {
    boolean heads = cells == table.rows().heads();
    word.startWholeRow(heads);
    for (int i = 0; i < cells.size(); i++) {
      List<Inline> content = cells.get(i);
      boolean right = table.rows().right().get(i);
      word.cell(
          new Wml.Cell(columns[i], 1, heads, borders),
          () ->
              word.paragraph(
                  heads ? "SmallX" : "Small",
                  () -> {
                    word.xml().empty("w:spacing", "w:before", "40", "w:after", "40");
                    word.value("w:jc", right ? "right" : "left");
                  },
                  () -> cellRuns(heads).write(content)));
    }
    word.xml().end();
  }

  private RunWriter cellRuns(boolean heads) {
    return heads ? runs.inItalics() : runs;
  }

  /** Thin above the heads, thick below them and at the end. */
  private static String[] borders(int row, int rows) {
    if (row == 0) {
      return new String[] {"top", "4", "bottom", "12"};
    }
    return row == rows - 1 ? new String[] {"bottom", "12"} : new String[0];
  }

  /** By the longest cell of each column, as characters. */
  private static int[] widths(List<List<List<Inline>>> rows) {
    int columns = rows.get(0).size();
    int[] longest =
        IntStream.range(0, columns)
            .map(
                c ->
                    rows.stream()
                        .mapToInt(r -> PlainText.withoutMarks(r.get(c)).length() + 2)
                        .max()
                        .orElse(1))
            .toArray();
    int widest = IntStream.of(longest).max().orElse(1);
    double[] shares =
        IntStream.of(longest).mapToDouble(l -> Math.max(l, widest * NARROWEST)).toArray();
    double sum = Arrays.stream(shares).sum();
    int[] widths = new int[columns];
    int left = WIDTH;
    for (int i = 0; i < columns; i++) {
      widths[i] = i == columns - 1 ? left : (int) (WIDTH * shares[i] / sum);
      left -= widths[i];
    }
    return widths;
  }

  private void notes(List<TableNote> notes) {
    for (TableNote note : notes) {
      word.paragraph(
          "Small",
          () -> word.indent(TEXT, TEXT_RIGHT, 0),
          () -> {
            word.run(() -> word.value("w:vertAlign", "superscript"), note.letter());
            word.run(" ");
            runs.write(note.content());
          });
    }
  }
}
