package org.sgreport.write.docx;

import org.sgreport.model.Masthead.Paper;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;
import org.sgreport.ooxml.Xml;

/**
 * The sections of a document after its first page: upright ones, and a landscape one for each table
 * that needs it. Each is closed by its properties, as Word has it, and says itself how it begins.
 */
final class Sections {
  private final Wml word;
  private final Xml xml;
  private final Twips.Sheet sheet;
  private final boolean lineNumbers;
  private String beginning;

  /** The first of them begins as given: on the next page, or where the first page ends. */
  Sections(Wml word, Paper paper, boolean lineNumbers, boolean newPage) {
    this.word = word;
    this.xml = word.xml();
    this.sheet = paper == Paper.LETTER ? Twips.Sheet.LETTER : Twips.Sheet.A4;
    this.lineNumbers = lineNumbers;
    this.beginning = newPage ? "nextPage" : "continuous";
  }

  void beginLandscape() {
    close(false);
  }

  void endLandscape() {
    close(true);
  }

  /** The properties of the last section, at the end of the body. */
  void last() {
    properties(false);
  }

  private void close(boolean landscape) {
    word.paragraph(
        Style.NORMAL,
        () -> {
          word.space(Space.NO_HEIGHT);
          properties(landscape);
        },
        () -> {});
    beginning = "nextPage";
  }

  private void properties(boolean landscape) {
    xml.start("w:sectPr");
    word.value("w:type", beginning);
    page(Twips.BOTTOM, landscape);
    grid();
    xml.end();
  }

  void page(int bottom, boolean landscape) {
    String width = "" + sheet.width();
    String height = "" + sheet.height();
    String side = "" + sheet.side();
    if (landscape) {
      xml.empty("w:pgSz", "w:w", height, "w:h", width, "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", width, "w:h", height);
    }
    xml.empty(
        "w:pgMar",
        "w:top",
        "" + Twips.TOP,
        "w:right",
        side,
        "w:bottom",
        "" + bottom,
        "w:left",
        side,
        "w:header",
        "" + Twips.HEADER,
        "w:footer",
        "" + Twips.FOOTER,
        "w:gutter",
        "0");
    if (lineNumbers) {
      xml.empty("w:lnNumType", "w:countBy", "1", "w:restart", "continuous");
    }
  }

  void grid() {
    xml.empty("w:docGrid", "w:linePitch", "360");
  }
}
