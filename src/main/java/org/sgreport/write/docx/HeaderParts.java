package org.sgreport.write.docx;

import java.util.Optional;
import org.sgreport.document.MastheadLines;
import org.sgreport.model.Masthead;

/** The masthead and the running headers, as parts of their own. */
final class HeaderParts {
  private final Masthead masthead;
  private final Optional<Emblem> emblem;
  private final String banner;

  /** A banner stands below the rule of every header; an empty one is none. */
  HeaderParts(Masthead masthead, Optional<Emblem> emblem, String banner) {
    this.banner = banner;
    this.masthead = masthead;
    this.emblem = emblem;
  }

  /**
   * The header of the first page: United Nations and symbol; emblem's place, organ, distribution.
   */
  byte[] masthead() {
    Xml xml = new Xml();
    Wml word = new Wml(xml).root("w:hdr");
    word.startTable(1267, 1872, 245, 3110, 245, 3096, 15);
    firstRow(word);
    secondRow(word);
    xml.end();
    banner(word);
    return xml.end().toBytes();
  }

  private void banner(Wml word) {
    word.paragraph(
        "Header",
        () -> {
          if (!banner.isEmpty()) {
            word.run(word::bold, banner);
          }
        });
  }

  private void firstRow(Wml word) {
    word.startRow(864);
    word.cell(new Wml.Cell(1267, 1, true, "bottom", "4"), () -> word.paragraph("Normal", () -> {}));
    word.cell(
        new Wml.Cell(1872, 1, true, "bottom", "4"),
        () ->
            word.paragraph(
                "HCh",
                () ->
                    word.xml()
                        .empty(
                            "w:spacing", "w:after", "80", "w:line", "300", "w:lineRule", "exact"),
                () ->
                    word.run(
                        () -> {
                          word.notBold();
                          word.value("w:spacing", "2");
                          word.value("w:w", "96");
                        },
                        "United Nations")));
    word.cell(new Wml.Cell(245, 1, true, "bottom", "4"), () -> word.paragraph("Normal", () -> {}));
    word.cell(new Wml.Cell(6466, 4, true, "bottom", "4"), () -> symbol(word));
    word.xml().end();
  }

  /** The letters before the first stroke are 20 pt and lowered by 2 pt, the rest is 10 pt. */
  private void symbol(Wml word) {
    int stroke = masthead.symbols().indexOf('/');
    int large = stroke < 0 ? masthead.symbols().length() : stroke;
    word.paragraph(
        "Normal",
        () -> {
          word.xml().empty("w:spacing", "w:after", "80", "w:line", "240", "w:lineRule", "atLeast");
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
    word.startRow(2880);
    word.cell(
        new Wml.Cell(1267, 1, false, rules),
        () -> emblem.ifPresentOrElse(e -> e.write(word), () -> word.paragraph("Normal", () -> {})));
    word.cell(
        new Wml.Cell(5227, 3, false, rules),
        () -> {
          organ(word, masthead.organ());
          masthead.joint().ifPresent(j -> organ(word, j.organ()));
        });
    word.cell(new Wml.Cell(245, 1, false, rules), () -> word.paragraph("Normal", () -> {}));
    word.cell(new Wml.Cell(3111, 2, false, rules), () -> distribution(word));
    word.xml().end();
  }

  private static void organ(Wml word, String name) {
    word.paragraph(
        "XLarge", () -> word.xml().empty("w:spacing", "w:before", "109"), () -> word.run(name));
  }

  private void distribution(Wml word) {
    MastheadLines lines = MastheadLines.of(masthead);
    word.paragraph(
        "Publication",
        () -> word.xml().empty("w:spacing", "w:before", "240"),
        () -> word.run(lines.distribution()));
    if (!lines.date().isEmpty()) {
      word.paragraph("ReleaseDate", () -> word.run(lines.date()));
    }
    word.paragraph("Original", () -> {});
    word.paragraph("Original", () -> word.run(lines.original()));
    word.paragraph("Original", () -> {});
    lines.status().forEach(line -> word.paragraph("Original", () -> word.run(word::bold, line)));
  }

  /**
   * The header of even pages, with the symbol at the left, or of odd ones, with it at the right.
   */
  byte[] running(boolean even) {
    Xml xml = new Xml();
    Wml word = new Wml(xml).root("w:hdr");
    word.startTable(4920, 4920);
    word.startRow(864);
    runningCell(word, even, "left");
    runningCell(word, !even, "right");
    xml.end().end();
    banner(word);
    return xml.end().toBytes();
  }

  private void runningCell(Wml word, boolean withSymbol, String side) {
    word.cell(
        new Wml.Cell(4920, 1, true, "bottom", "2"),
        () ->
            word.paragraph(
                "Header",
                () -> {
                  word.xml().empty("w:spacing", "w:after", "80");
                  word.value("w:jc", side);
                },
                () -> {
                  if (withSymbol) {
                    word.run(word::bold, masthead.symbols());
                  }
                }));
  }
}
