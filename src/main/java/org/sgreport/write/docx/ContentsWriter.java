package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.document.Contents;
import org.sgreport.document.Inline;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;

/**
 * Writes the contents page, as issued documents have it: a table with the enumerator, the title
 * with dots to its end, the paragraphs if they are wanted, and the page, in a field that Word can
 * count again.
 */
final class ContentsWriter {
  private static final int ENUMERATOR = Twips.CONTENTS_ENUMERATOR;
  private static final int TITLE = Twips.CONTENTS_TITLE;
  private static final int PARAGRAPHS = Twips.CONTENTS_PARAGRAPHS;
  private static final int PAGE = Twips.CONTENTS_PAGE;

  private final Wml word;
  private final Contents contents;
  private final Labels labels;
  private final Pages pages;

  ContentsWriter(Wml word, Contents contents, Labels labels, Pages pages) {
    this.labels = labels;
    this.word = word;
    this.contents = contents;
    this.pages = pages;
  }

  void write() {
    word.paragraph(
        Style.CHAPTER,
        () -> {
          word.space(Space.CONTENTS);
        },
        () -> word.run(word::notBold, labels.contents()));
    word.startTable(ENUMERATOR, TITLE, PARAGRAPHS, PAGE);
    heads();
    int place = 0;
    for (Contents.Entry entry : contents.entries()) {
      entry(entry, ++place);
    }
    word.xml().end();
  }

  private void heads() {
    word.startRow(0);
    cell(ENUMERATOR, "left", () -> {});
    cell(TITLE, "left", () -> {});
    cell(PARAGRAPHS, "right", () -> head(contents.paragraphs() ? labels.paragraphs() : ""));
    cell(PAGE, "right", () -> head(contents.pages() ? labels.page() : ""));
    word.xml().end();
  }

  private void head(String text) {
    word.run(
        () -> {
          word.italic();
          word.size(14);
        },
        text);
  }

  private void entry(Contents.Entry entry, int place) {
    int columns = contents.paragraphs() ? 2 : 3;
    int width = ENUMERATOR + TITLE + (contents.paragraphs() ? 0 : PARAGRAPHS);
    word.startWholeRow(false);
    word.cell(new Wml.CellShape(width, columns, false), () -> title(entry, width));
    if (contents.paragraphs()) {
      cell(PARAGRAPHS, "right", () -> word.run(entry.paragraphs()));
    }
    cell(PAGE, "right", () -> page(Bookmarks.listed(place)));
    word.xml().end();
  }

  /** The numeral of a chapter ends before its title, that of a section begins below the title. */
  private void title(Contents.Entry entry, int width) {
    boolean chapter = entry.level() == 1;
    int left = Twips.CONTENTS_LEFT + Twips.CONTENTS_STEP * (entry.level() - 1);
    word.paragraph(
        Style.NORMAL,
        () -> {
          word.xml().start("w:tabs");
          if (chapter) {
            word.xml().empty("w:tab", "w:val", "right", "w:pos", "" + Twips.CONTENTS_NUMERAL);
          }
          word.xml().empty("w:tab", "w:val", "left", "w:pos", "" + left);
          word.xml().empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", "" + (width - 9));
          word.xml().end();
          word.space(Space.CONTENTS);
          word.indent(left, Twips.CONTENTS_RIGHT, chapter ? left : Twips.CONTENTS_STEP);
        },
        () -> {
          if (chapter) {
            word.tab();
          }
          word.run(entry.enumerator());
          word.tab();
          new RunWriter(word, NumberingMode.LITERAL, Comments.none())
              .write(withoutMarks(entry.title()));
          word.tab();
        });
  }

  /** Notes are marked in the heading alone. */
  private static List<Inline> withoutMarks(List<Inline> title) {
    return title.stream().filter(i -> !(i instanceof Inline.NoteMark)).toList();
  }

  private void page(String bookmark) {
    if (contents.pages()) {
      word.field(() -> {}, "PAGEREF " + bookmark + " \\h", "" + pages.of(bookmark));
    }
  }

  private void cell(int width, String side, Runnable content) {
    word.cell(
        new Wml.CellShape(width, 1, true),
        () ->
            word.paragraph(
                Style.NORMAL,
                () -> {
                  word.space(Space.CONTENTS);
                  word.value("w:jc", side);
                },
                content));
  }
}
