package org.sgreport.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of a file, a list a page, in the order in which they are drawn. */
final class PageGlyphs extends PDFTextStripper {
  private final List<List<Glyph>> pages = new ArrayList<>();

  private PageGlyphs() {}

  static List<List<Glyph>> of(PDDocument file) throws IOException {
    PageGlyphs glyphs = new PageGlyphs();
    for (int page = 1; page <= file.getNumberOfPages(); page++) {
      glyphs.pages.add(new ArrayList<>());
      glyphs.setStartPage(page);
      glyphs.setEndPage(page);
      glyphs.writeText(file, Writer.nullWriter());
    }
    return glyphs.pages;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String font = String.valueOf(text.getFont().getName()).toLowerCase(Locale.ROOT);
    Glyph.Face face =
        new Glyph.Face(font.contains("bold"), font.contains("italic") || font.contains("oblique"));
    pages
        .get(pages.size() - 1)
        .add(
            new Glyph(
                sign(text.getUnicode()),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                text.getFontSizeInPt(),
                face));
  }

  /** A bullet of a font of symbols, and blanks of all kinds. */
  private static String sign(String unicode) {
    return unicode.replace('\uF0B7', '•').replace('\u00a0', ' ').replace('\t', ' ');
  }

  @Override
  protected void writePage() {
    // what is wanted of a page are its glyphs, and not its text
  }
}
