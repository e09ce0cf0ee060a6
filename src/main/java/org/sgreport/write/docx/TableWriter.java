package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableNote;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;
import org.sgreport.write.docx.layout.TextWidths;

/**
 * Writes a table: number and title on lines of their own, the unit below, then the rows, and notes
 * at the foot (Editorial Manual, tables; issued documents).
 */
final class TableWriter {
  private final Wml word;
  private final RunWriter runs;
  private final Labels labels;
  private final Bookmarks bookmarks;
  private final Sections sections;
  private TextWidths fonts;
  private TablePlan plan;

  TableWriter(RunWriter runs, Labels labels, Bookmarks bookmarks, Sections sections) {
    this.word = runs.word();
    this.labels = labels;
    this.runs = runs;
    this.bookmarks = bookmarks;
    this.sections = sections;
  }

  void write(Block.Table table) {
    plan = TablePlan.of(table.rows(), fonts());
    if (plan.landscape()) {
      sections.beginLandscape();
    }
    title(table);
    for (int i = 0; i < plan.parts().size(); i++) {
      if (i > 0) {
        word.spacers(2);
      }
      part(table, plan.parts().get(i));
    }
    key(table);
    if (!table.notes().isEmpty()) {
      word.spacers(1);
    }
    notes(table.notes());
    if (plan.landscape()) {
      sections.endLandscape();
    } else {
      word.spacers(2);
    }
  }

  /** Read at the first table: most reports have none, and should not wait for them. */
  private TextWidths fonts() {
    if (fonts == null) {
      fonts = new TextWidths();
    }
    return fonts;
  }

  private void part(Block.Table table, TablePlan.Part part) {
    String name =
        table.content().isEmpty()
            ? ""
            : labels.table(table.number()) + ": " + PlainText.withoutMarks(table.content());
    word.startTable(name, TablePlan.CELL_MARGIN, part.widths());
    new TableRowWriter(word, runs, table.rows(), plan, part).write();
    word.xml().end();
  }

  /** What the letters above the columns stand for. */
  private void key(Block.Table table) {
    if (!plan.letters()) {
      return;
    }
    word.paragraph(
        Style.SMALL,
        () -> {
          word.space(Space.KEY);
        },
        () -> {
          for (int column = 1; column < table.rows().columns(); column++) {
            word.run((column > 1 ? "; " : "") + TablePlan.letter(column) + ": ");
            runs.write(table.rows().head(column));
          }
          word.run(".");
        });
  }

  /** The number is in roman letters, the title in bold ones; both begin at the margin. */
  private void title(Block.Table table) {
    if (table.content().isEmpty()) {
      return;
    }
    titleLine(
        () -> {
          word.run(word::notBold, labels.table() + (table.number().isEmpty() ? "" : " "));
          bookmarks.around(table.key(), () -> word.run(word::notBold, table.number()));
        });
    titleLine(() -> runs.write(table.content(), table.place()));
    if (!table.unit().isEmpty()) {
      word.paragraph(
          Style.SMALL_HEAD,
          () -> {
            word.xml().empty("w:keepNext");
            word.value("w:jc", "left");
          },
          () -> word.run(table.unit()));
    }
    word.spaceAfterHeading();
  }

  private void titleLine(Runnable content) {
    word.paragraph(
        Style.SUBHEADING,
        () -> {
          word.indent(0, Twips.TEXT_RIGHT, 0);
          word.noHeading();
        },
        content);
  }

  /** One half-line above them, and the letters as marks of notes. */
  private void notes(List<TableNote> notes) {
    for (TableNote note : notes) {
      word.paragraph(
          Style.NOTE_TEXT,
          () -> {
            word.tabs(
                "clear", Twips.NOTE_TAB, "right", Twips.TABLE_MARK_RIGHT, "left", Twips.TABLE_NOTE);
            word.indent(Twips.TABLE_NOTE, 0, Twips.TABLE_NOTE);
          },
          () -> {
            word.tab();
            word.run(
                () -> {
                  word.italic();
                  word.value("w:vertAlign", "superscript");
                },
                note.letter());
            word.tab();
            runs.write(note.content());
          });
    }
  }
}
