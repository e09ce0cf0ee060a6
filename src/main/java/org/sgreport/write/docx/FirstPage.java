package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.document.CoverNotes;
import org.sgreport.document.Document;
import org.sgreport.document.SessionBlock;
import org.sgreport.model.Masthead;

/**
 * Writes what stands below the masthead on the first page: session, item, titles, cover notes and
 * summary. What is not known leaves no trace.
 */
final class FirstPage {
  private static final int WIDTH = 9850;

  private final Wml word;
  private final Document document;
  private final RunWriter runs;
  private final Masthead masthead;
  private final CoverNotes cover;

  FirstPage(RunWriter runs, Document document) {
    this.runs = runs;
    this.word = runs.word();
    this.document = document;
    this.masthead = document.masthead();
    this.cover = CoverNotes.of(masthead);
  }

  void write() {
    if (cover.sessions().size() == 1) {
      session(cover.sessions().get(0));
    } else {
      sideBySide();
    }
    word.spacers(3);
    notes();
    title("TitleHCH", masthead.title());
    word.spacers(2);
    title("TitleH1", cover.kindLine());
    word.spacers(3);
    if (!document.summary().isEmpty()) {
      summary(document.summary());
      word.spacers(2);
    }
  }

  private void session(SessionBlock session) {
    line("Session", session.organ());
    line("Session", session.body());
    line("Session", session.session().name());
    line("AgendaItemNormal", session.session().placeAndDates());
    line("AgendaItemNormal", session.itemLine());
    if (!session.itemTitle().isEmpty()) {
      word.spacers(1);
      word.paragraph(
          "AgendaTitleH2",
          () -> {
            if (cover.sessions().size() > 1) {
              word.xml().empty("w:ind", "w:right", "240");
            }
          },
          () -> word.run(session.itemTitle()));
    }
  }

  /** The sessions of a joint report, each below the name of its organ. */
  private void sideBySide() {
    int half = WIDTH / 2;
    word.startTable(half, half);
    word.startRow(0);
    for (SessionBlock session : cover.sessions()) {
      word.cell(
          new Wml.Cell(half, 1, false),
          () -> {
            session(session);
            word.spacers(1);
          });
    }
    word.xml().end().end();
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

  /**
   * A frame at the foot of the page, because a Word footnote cannot carry an asterisk. Its
   * paragraphs have no borders: LibreOffice takes paragraphs with different borders out of their
   * frame.
   */
  private void notes() {
    if (cover.notes().isEmpty()) {
      return;
    }
    word.paragraph(
        "Normal",
        () -> {
          frame();
          word.xml().empty("w:spacing", "w:after", "80", "w:line", "160", "w:lineRule", "exact");
          word.xml().empty("w:ind", "w:left", "792");
        },
        () -> word.run(() -> word.size(16), FootnotesPart.SEPARATOR));
    cover.notes().forEach(this::note);
  }

  private void note(CoverNotes.CoverNote note) {
    word.paragraph(
        "Normal",
        () -> {
          frame();
          word.tabs("right", 1195, "left", 1267);
          word.xml().empty("w:spacing", "w:line", "210", "w:lineRule", "exact");
          word.indent(1267, 1267, 576);
        },
        () -> {
          word.tab();
          word.run(() -> word.size(17), note.mark());
          word.tab();
          word.run(() -> word.size(17), note.text());
        });
  }

  private void frame() {
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
  }

  private void summary(List<Block.Paragraph> paragraphs) {
    word.startTable(WIDTH);
    row(
        new Wml.Cell(WIDTH, 1, false, "top", "2", "left", "2", "right", "2"),
        () ->
            word.paragraph(
                "Normal",
                () -> {
                  word.tabs("left", 240);
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
                    runs.write(paragraph.content(), paragraph.place());
                  }));
    }
    row(
        new Wml.Cell(WIDTH, 1, false, "left", "2", "bottom", "2", "right", "2"),
        () -> word.spacers(1));
    word.xml().end();
  }

  private void row(Wml.Cell cell, Runnable content) {
    word.startRow(0);
    word.cell(cell, content);
    word.xml().end();
  }
}
