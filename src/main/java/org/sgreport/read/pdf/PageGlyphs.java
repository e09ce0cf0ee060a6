package org.sgreport.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.sgreport.read.Passage;

/**
 * The glyphs of a file, a list a page, in the order in which they are drawn, and its words as a
 * count of their own, by what is drawn on one line at a time.
 */
final class PageGlyphs extends PDFTextStripper {
  /** Some twenty times the longest report, in pages and in operators of their contents. */
  private static final int MOST_PAGES = 2_000;

  /** In points, more than that of any sheet. */
  private static final double LARGEST_SHEET = 10_000;

  private static final int MOST_OPERATORS = 10_000_000;

  private final List<List<Glyph>> pages = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Passage> leftOut = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int operators;
  private double y;
  private double right;

  /** A file with more pages or contents than any report. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super("it has more pages or contents than any report");
    }
  }

  private PageGlyphs() {}

  static PageGlyphs of(PDDocument file) throws IOException {
    if (file.getNumberOfPages() > MOST_PAGES) {
      throw new TooMuch();
    }
    PageGlyphs glyphs = new PageGlyphs();
    for (int page = 1; page <= file.getNumberOfPages(); page++) {
      glyphs.pages.add(new ArrayList<>());
      glyphs.setStartPage(page);
      glyphs.setEndPage(page);
      glyphs.writeText(file, Writer.nullWriter());
      glyphs.endLine();
    }
    return glyphs;
  }

  List<List<Glyph>> pages() {
    return pages;
  }

  List<Passage> passages() {
    return passages;
  }

  /** The pictures behind the first page, which has the emblem and a bar code. */
  List<Passage> leftOut() {
    return leftOut;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new TooMuch();
    }
    if (pages.size() > 1 && isPicture(operator, operands)) {
      leftOut.add(Passage.of("picture", "page " + pages.size(), ""));
    }
    super.processOperator(operator, operands);
  }

  private boolean isPicture(Operator operator, List<COSBase> operands) {
    return operator.getName().equals(OperatorName.DRAW_OBJECT)
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String font = String.valueOf(text.getFont().getName()).toLowerCase(Locale.ROOT);
    Glyph.Face face =
        new Glyph.Face(font.contains("bold"), font.contains("italic") || font.contains("oblique"));
    Glyph glyph =
        new Glyph(
            sign(text.getUnicode()),
            text.getXDirAdj(),
            text.getYDirAdj(),
            text.getWidthDirAdj(),
            text.getYScale(),
            face);
    if (isOnPaper(glyph)) {
      pages.get(pages.size() - 1).add(glyph);
    }
    count(glyph);
  }

  /** A damaged file can draw anywhere; what is on no sheet is counted, and so it is named. */
  private static boolean isOnPaper(Glyph glyph) {
    return Math.abs(glyph.x()) < LARGEST_SHEET
        && Math.abs(glyph.y()) < LARGEST_SHEET
        && Math.abs(glyph.right()) < LARGEST_SHEET
        && glyph.size() < LARGEST_SHEET;
  }

  /** A bullet of a font of symbols, and blanks of all kinds. */
  private static String sign(String unicode) {
    return unicode == null
        ? " "
        : unicode.replace('\uF0B7', '•').replace('\u00a0', ' ').replace('\t', ' ');
  }

  private void count(Glyph glyph) {
    if (Math.abs(glyph.y() - y) > 1) {
      endLine();
    } else if (Math.abs(glyph.x() - right) > PageLine.WORD * glyph.size()) {
      line.append(' ');
    }
    line.append(glyph.text());
    y = glyph.y();
    right = glyph.right();
  }

  private void endLine() {
    Passage.ofLine("page " + pages.size(), line.toString()).ifPresent(passages::add);
    line.setLength(0);
  }

  @Override
  protected void writePage() {
    // what is wanted of a page are its glyphs, and not its text
  }
}
