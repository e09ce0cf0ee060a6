package org.sgreport.write.docx;

import org.sgreport.model.Masthead.Paper;

/**
 * The sections of a document behind its first page: upright ones, and a landscape one for each
 * table that needs it. Each is closed by its properties, as Word has it, and says itself how it
 * begins.
 */
final class Sections {
  private static final String UPRIGHT_SIDE_LETTER = "1200";
  private static final String UPRIGHT_SIDE_A4 = "1033";

  private final Wml word;
  private final Xml xml;
  private final boolean letter;
  private final boolean lineNumbers;
  private String beginning;

  /** The first of them begins as given: on the next page, or where the first page ends. */
  Sections(Wml word, Paper paper, boolean lineNumbers, boolean newPage) {
    this.word = word;
    this.xml = word.xml();
    this.letter = paper == Paper.LETTER;
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
        "Normal",
        () -> {
          xml.empty("w:spacing", "w:line", "20", "w:lineRule", "exact");
          properties(landscape);
        },
        () -> {});
    beginning = "nextPage";
  }

  private void properties(boolean landscape) {
    xml.start("w:sectPr");
    word.value("w:type", beginning);
    page("1152", landscape);
    grid();
    xml.end();
  }

  /**
   * Letter for New York, A4 for Vienna and Geneva; the side margins keep the text 9,840 twips wide,
   * and 13,400 or more on a landscape page.
   */
  void page(String bottom, boolean landscape) {
    String width = letter ? "12240" : "11906";
    String height = letter ? "15840" : "16838";
    String side = letter ? UPRIGHT_SIDE_LETTER : UPRIGHT_SIDE_A4;
    if (landscape) {
      xml.empty("w:pgSz", "w:w", height, "w:h", width, "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", width, "w:h", height);
    }
    xml.empty(
        "w:pgMar",
        "w:top",
        "1440",
        "w:right",
        side,
        "w:bottom",
        bottom,
        "w:left",
        side,
        "w:header",
        "432",
        "w:footer",
        "504",
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
