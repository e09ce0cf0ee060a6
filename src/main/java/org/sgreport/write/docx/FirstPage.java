package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.document.CoverNotes;
import org.sgreport.document.Document;
import org.sgreport.model.Masthead;

/**
 * Writes what stands below the masthead on the first page: session, item, titles, cover notes and
 * summary. What is not known leaves no trace.
 */
final class FirstPage {
  private static final int WIDTH = 9850;

  private final Wml word;
  private final Document document;
  private final Masthead masthead;
  private final CoverNotes cover;

  FirstPage(Wml word, Document document) {
    this.word = word;
    this.document = document;
    this.masthead = document.masthead();
    this.cover = CoverNotes.of(masthead);
  }

  void write() {
    line("Session", masthead.body());
    line("Session", masthead.session().name());
    line("AgendaItemNormal", masthead.session().placeAndDates());
    line("AgendaItemNormal", cover.itemLine());
    if (!masthead.item().title().isEmpty()) {
      word.spacer(false);
      line("AgendaTitleH2", masthead.item().title());
    }
    word.spacers(3, false);
    title("TitleHCH", masthead.title());
    word.spacers(2, true);
    title("TitleH1", cover.kindLine());
    word.spacers(3, false);
    notes();
    if (!document.summary().isEmpty()) {
      summary(document.summary());
      word.spacers(2, false);
    }
  }

  private void line(String style, String text) {
    if (!text.isEmpty()) {
      word.paragraph(style, () -> word.run(text));
    }
  }

  private void title(String style, String text) {
    word.paragraph(
        style,
        () -> word.indent(1267, 1260, 1267),
        () -> {
          word.tab();
          word.tab();
          word.run(text);
        });
  }

  /** A frame at the foot of the page, because a Word footnote cannot carry an asterisk. */
  private void notes() {
    if (cover.notes().isEmpty()) {
      return;
    }
    word.paragraph("Normal", () -> frame(true), () -> {});
    for (CoverNotes.CoverNote note : cover.notes()) {
      word.paragraph(
          "Normal",
          () -> {
            frame(false);
            word.xml().start("w:tabs");
            word.xml().empty("w:tab", "w:val", "right", "w:pos", "1195");
            word.xml().empty("w:tab", "w:val", "left", "w:pos", "1267");
            word.xml().end();
            word.xml().empty("w:spacing", "w:line", "210", "w:lineRule", "exact");
            word.indent(1267, 1267, 576);
          },
          () -> {
            small(() -> word.xml().empty("w:tab"));
            small(() -> word.xml().start("w:t").text(note.mark()).end());
            small(() -> word.xml().empty("w:tab"));
            small(() -> word.xml().start("w:t").text(note.text()).end());
          });
    }
  }

  private void small(Runnable content) {
    word.run(() -> word.size(17), content);
  }

  private void frame(boolean ruled) {
    word.xml()
        .empty(
            "w:framePr",
            "w:w",
            "9792",
            "w:h",
            "432",
            "w:hSpace",
            "180",
            "w:wrap",
            "notBeside",
            "w:vAnchor",
            "margin",
            "w:hAnchor",
            "page",
            "w:x",
            "1210",
            "w:yAlign",
            "bottom");
    if (ruled) {
      word.xml().start("w:pBdr");
      word.xml()
          .empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
      word.xml().end();
      word.xml().empty("w:spacing", "w:after", "40", "w:line", "20", "w:lineRule", "exact");
      word.xml().empty("w:ind", "w:left", "1267", "w:right", "6240");
    }
  }

  private void summary(List<Block.Paragraph> paragraphs) {
    word.startTable(WIDTH);
    row(
        new Wml.Cell(WIDTH, 1, false, "top", "2", "left", "2", "right", "2"),
        () ->
            word.paragraph(
                "Normal",
                () -> {
                  word.xml().start("w:tabs");
                  word.xml().empty("w:tab", "w:val", "left", "w:pos", "240");
                  word.xml().end();
                  word.xml().empty("w:spacing", "w:before", "240", "w:after", "120");
                },
                () -> {
                  word.tab();
                  word.run(
                      () -> {
                        word.italic();
                        word.size(24);
                      },
                      "Summary");
                }));
    for (Block.Paragraph paragraph : paragraphs) {
      row(
          new Wml.Cell(WIDTH, 1, false, "left", "2", "right", "2"),
          () ->
              word.paragraph(
                  "SingleTxt",
                  () -> {},
                  () -> {
                    word.tab();
                    new RunWriter(word).write(paragraph.content());
                  }));
    }
    row(
        new Wml.Cell(WIDTH, 1, false, "left", "2", "bottom", "2", "right", "2"),
        () -> word.spacer(false));
    word.xml().end();
  }

  private void row(Wml.Cell cell, Runnable content) {
    word.startRow(0);
    word.cell(cell, content);
    word.xml().end();
  }
}
