package org.sgreport.write.docx;

import java.util.Optional;
import org.sgreport.document.Document;
import org.sgreport.document.MastheadLines;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Masthead;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;
import org.sgreport.ooxml.Xml;

/** The masthead and the running headers, as parts of their own. */
final class HeaderParts {
  private final Language language;
  private final Masthead masthead;
  private final Optional<Emblem> emblem;
  private final String banner;

  /** A banner comes below the rule of every header; an empty one is none. */
  HeaderParts(Document document, Optional<Emblem> emblem, String banner) {
    this.language = document.language();
    this.banner = banner;
    this.masthead = document.masthead();
    this.emblem = emblem;
  }

  /**
   * The header of the first page: United Nations and symbol; emblem's place, organ, distribution.
   */
  byte[] masthead() {
    Xml xml = new Xml();
    Wml word = new Wml(xml).root("w:hdr");
    word.startTable(Twips.masthead());
    firstRow(word);
    secondRow(word);
    xml.end();
    if (banner.isEmpty()) {
      smallest(word);
    } else {
      banner(word);
    }
    return xml.end().toBytes();
  }

  /** Below the masthead the page begins at once: the paragraph that must follow a table is 1 pt. */
  private static void smallest(Wml word) {
    word.paragraph(
        Style.HEADER,
        () -> {
          word.xml().start("w:rPr");
          word.size(2);
          word.xml().end();
        },
        () -> {});
  }

  private void banner(Wml word) {
    word.paragraph(
        Style.HEADER,
        () -> {
          if (!banner.isEmpty()) {
            word.run(word::bold, banner);
          }
        });
  }

  private void firstRow(Wml word) {
    word.startRow(Twips.HEADER_HEIGHT);
    word.cell(
        new Wml.CellShape(Twips.masthead(0, 1), 1, true, "bottom", "4"),
        () -> word.paragraph(Style.NORMAL, () -> {}));
    word.cell(
        new Wml.CellShape(Twips.masthead(1, 2), 1, true, "bottom", "4"),
        () ->
            word.paragraph(
                Style.CHAPTER,
                () -> word.space(Space.UNITED_NATIONS),
                () ->
                    word.run(
                        () -> {
                          word.notBold();
                          word.value("w:spacing", "2");
                          word.value("w:w", "96");
                        },
                        language.firstPage().unitedNations())));
    word.cell(
        new Wml.CellShape(Twips.masthead(2, 3), 1, true, "bottom", "4"),
        () -> word.paragraph(Style.NORMAL, () -> {}));
    word.cell(new Wml.CellShape(Twips.masthead(3, 7), 4, true, "bottom", "4"), () -> symbol(word));
    word.xml().end();
  }

  /** The letters before the first stroke are 20 pt and lowered by 2 pt, the rest is 10 pt. */
  private void symbol(Wml word) {
    int stroke = masthead.symbols().indexOf('/');
    int large = stroke < 0 ? masthead.symbols().length() : stroke;
    word.paragraph(
        Style.NORMAL,
        () -> {
          word.space(Space.SYMBOL);
          word.value("w:jc", "right");
        },
        () -> {
          if (!masthead.symbols().isEmpty()) {
            word.run(
                () -> {
                  word.value("w:position", "-4");
                  word.size(40);
                },
                masthead.symbols().substring(0, large));
            word.run(masthead.symbols().substring(large));
          }
        });
  }

  private void secondRow(Wml word) {
    String[] rules = {"top", "4", "bottom", "12"};
    word.startRow(Twips.MASTHEAD_HEIGHT);
    word.cell(
        new Wml.CellShape(Twips.masthead(0, 1), 1, false, rules),
        () ->
            emblem.ifPresentOrElse(
                e -> e.write(word), () -> word.paragraph(Style.NORMAL, () -> {})));
    word.cell(
        new Wml.CellShape(Twips.masthead(1, 4), 3, false, rules),
        () -> {
          organ(word, masthead.organ());
          masthead.joint().ifPresent(j -> organ(word, j.organ()));
        });
    word.cell(
        new Wml.CellShape(Twips.masthead(4, 5), 1, false, rules),
        () -> word.paragraph(Style.NORMAL, () -> {}));
    word.cell(new Wml.CellShape(Twips.masthead(5, 7), 2, false, rules), () -> distribution(word));
    word.xml().end();
  }

  private static void organ(Wml word, String name) {
    word.paragraph(Style.ORGAN, () -> word.space(Space.ORGAN), () -> word.run(name));
  }

  private void distribution(Wml word) {
    MastheadLines lines = MastheadLines.of(masthead, language);
    word.paragraph(
        Style.DISTRIBUTION,
        () -> word.space(Space.DISTRIBUTION),
        () -> word.run(lines.distribution()));
    if (!lines.date().isEmpty()) {
      word.paragraph(Style.RELEASE_DATE, () -> word.run(lines.date()));
    }
    word.paragraph(Style.ORIGINAL, () -> {});
    word.paragraph(Style.ORIGINAL, () -> word.run(lines.original()));
    word.paragraph(Style.ORIGINAL, () -> {});
    lines
        .status()
        .forEach(line -> word.paragraph(Style.ORIGINAL, () -> word.run(word::bold, line)));
  }

  /**
   * The header of even pages, with the symbol at the left, or of odd ones, with it at the right.
   */
  byte[] running(boolean even) {
    Xml xml = new Xml();
    Wml word = new Wml(xml).root("w:hdr");
    word.startTable(Twips.RUNNING / 2, Twips.RUNNING / 2);
    word.startRow(Twips.HEADER_HEIGHT);
    runningCell(word, even, "left");
    runningCell(word, !even, "right");
    xml.end().end();
    banner(word);
    return xml.end().toBytes();
  }

  private void runningCell(Wml word, boolean withSymbol, String side) {
    word.cell(
        new Wml.CellShape(Twips.RUNNING / 2, 1, true, "bottom", "2"),
        () ->
            word.paragraph(
                Style.HEADER,
                () -> {
                  word.space(Space.HEADER_CELL);
                  word.value("w:jc", side);
                },
                () -> {
                  if (withSymbol) {
                    word.run(word::bold, masthead.symbols());
                  }
                }));
  }
}
