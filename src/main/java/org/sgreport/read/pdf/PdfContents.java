package org.sgreport.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.sgreport.read.Passage;

/**
 * What the pages of a file draw, and its words as a count of their own, by what is drawn on one
 * line at a time.
 */
final class PdfContents {
  /** Some twenty times the longest report. */
  private static final int MOST_PAGES = 2_000;

  private final List<PageContents> pages = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Passage> leftOut = new ArrayList<>();
  private final boolean tagged;

  private PdfContents(boolean tagged) {
    this.tagged = tagged;
  }

  static PdfContents of(PDDocument file) throws IOException {
    if (file.getNumberOfPages() > MOST_PAGES) {
      throw new Operators.TooMuch();
    }
    PageTags tags = PageTags.of(file);
    Operators operators = new Operators();
    List<PageContents> drawn = new ArrayList<>();
    for (PDPage page : file.getPages()) {
      drawn.add(PageScan.of(page, tags, operators));
    }
    PdfContents contents = new PdfContents(!tags.isEmpty());
    double usual = PageLines.usualSize(drawn);
    drawn.forEach(page -> contents.add(page, usual));
    return contents;
  }

  List<PageContents> pages() {
    return pages;
  }

  boolean isTagged() {
    return tagged;
  }

  List<Passage> passages() {
    return passages;
  }

  /** Charts and pictures, and words that are set aside. */
  List<Passage> leftOut() {
    return leftOut;
  }

  /** The first page has the emblem and a bar code, and no charts. */
  private void add(PageContents page, double usual) {
    String place = "page " + (pages.size() + 1);
    List<Area> charts = pages.isEmpty() ? Charts.ofFirst(page, usual) : Charts.of(page, usual);
    PageContents rest = page.without(charts);
    pages.add(rest);
    passages.addAll(new DrawnWords(place).of(rest.glyphs()));
    charts.forEach(c -> leftOut.add(Passage.of("chart or picture", place, Charts.title(rest, c))));
    for (Passage aside : new DrawnWords(place).of(page.aside())) {
      leftOut.add(new Passage("line set sideways or outside the page", place, aside.words()));
    }
  }
}
