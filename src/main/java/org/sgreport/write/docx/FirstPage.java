package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.document.CoverNotes;
import org.sgreport.document.Document;
import org.sgreport.document.SessionBlock;
import org.sgreport.model.Masthead;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;

/**
 * Writes what comes below the masthead on the first page: session, item, titles, cover notes and
 * summary. What is not known is not printed.
 */
final class FirstPage {
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
    this.cover = CoverNotes.of(masthead, document.language().firstPage());
  }

  void write() {
    if (cover.sessions().size() == 1) {
      session(cover.sessions().get(0));
    } else {
      sideBySide();
    }
    word.spacers(3);
    notes();
    title(Style.REPORT_TITLE, cover.titleLine());
    if (!cover.kindLine().isEmpty()) {
      word.spacers(2);
      title(Style.REPORT_KIND, cover.kindLine());
    }
    word.spacers(3);
    if (!document.summary().isEmpty()) {
      summary(document.summary());
      word.spacers(2);
    }
  }

  private void session(SessionBlock session) {
    line(Style.SESSION, session.organ());
    line(Style.SESSION, session.body());
    line(Style.SESSION, session.session().name());
    line(Style.AGENDA_ITEM, session.session().placeAndDates());
    line(Style.AGENDA_ITEM, session.itemLine());
    if (!session.itemTitle().isEmpty()) {
      word.paragraph(
          Style.AGENDA_TITLE,
          () -> {
            if (cover.sessions().size() > 1) {
              word.xml().empty("w:ind", "w:right", "" + Twips.GAP);
            }
            word.noHeading();
          },
          () -> word.run(session.itemTitle()));
    }
  }

  /** The sessions of a joint report, each below the name of its organ. */
  private void sideBySide() {
    int half = Twips.FIRST_PAGE / 2;
    word.startTable(half, half);
    word.startRow(0);
    for (SessionBlock session : cover.sessions()) {
      word.cell(
          new Wml.CellShape(half, 1, false),
          () -> {
            session(session);
            word.spacers(1);
          });
    }
    word.xml().end().end();
  }

  private void line(Style style, String text) {
    if (!text.isEmpty()) {
      word.paragraph(style, word::noHeading, () -> word.run(text));
    }
  }

  private void title(Style style, String text) {
    word.paragraph(
        style,
        () -> {
          word.indent(Twips.TEXT_LEFT, Twips.TEXT_RIGHT, Twips.TEXT_LEFT);
          word.noHeading();
        },
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
        Style.NORMAL,
        () -> {
          frame();
          word.space(Space.COVER_RULE);
          word.indent(Twips.NOTE_RULE_LEFT);
        },
        () -> word.run(() -> word.size(16), FootnotesPart.SEPARATOR));
    cover.notes().forEach(this::note);
  }

  private void note(CoverNotes.CoverNote note) {
    word.paragraph(
        Style.NORMAL,
        () -> {
          frame();
          word.tabs("right", Twips.MARK_RIGHT, "left", Twips.TEXT_LEFT);
          word.space(Space.COVER_NOTE);
          word.indent(Twips.TEXT_LEFT, Twips.TEXT_LEFT, Twips.COVER_NOTE_HANGING);
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
            "" + Twips.FRAME_WIDTH,
            "w:h",
            "" + Twips.FRAME_HEIGHT,
            "w:hSpace",
            "" + Twips.FRAME_GAP,
            "w:wrap",
            "notBeside",
            "w:vAnchor",
            "margin",
            "w:hAnchor",
            "page",
            "w:x",
            "" + Twips.FRAME_LEFT,
            "w:yAlign",
            "bottom");
  }

  private void summary(List<Block.Paragraph> paragraphs) {
    word.startTable(Twips.FIRST_PAGE);
    row(
        new Wml.CellShape(Twips.FIRST_PAGE, 1, false, "top", "2", "left", "2", "right", "2"),
        () ->
            word.paragraph(
                Style.NORMAL,
                () -> {
                  word.tabs("left", Twips.GAP);
                  word.space(Space.SUMMARY_HEAD);
                },
                () -> {
                  word.tab();
                  word.run(
                      () -> {
                        word.italic();
                        word.size(24);
                      },
                      document.language().firstPage().summary());
                }));
    for (Block.Paragraph paragraph : paragraphs) {
      row(
          new Wml.CellShape(Twips.FIRST_PAGE, 1, false, "left", "2", "right", "2"),
          () ->
              word.paragraph(
                  Style.TEXT,
                  () -> {},
                  () -> {
                    word.tab();
                    runs.write(paragraph.content(), paragraph.place());
                  }));
    }
    row(
        new Wml.CellShape(Twips.FIRST_PAGE, 1, false, "left", "2", "bottom", "2", "right", "2"),
        () -> word.paragraph(Style.TEXT, () -> {}));
    word.xml().end();
  }

  private void row(Wml.CellShape cell, Runnable content) {
    word.startRow(0);
    word.cell(cell, content);
    word.xml().end();
  }
}
