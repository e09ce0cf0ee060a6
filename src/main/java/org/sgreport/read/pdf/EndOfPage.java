package org.sgreport.read.pdf;

import java.util.List;
import java.util.Optional;
import org.sgreport.read.text.LineEnds;

/** Whether a paragraph ends with the text of its page, or goes on on the next one. */
final class EndOfPage {
  /** A line that ends so many sizes left of the edge is the last of its paragraph. */
  private static final double SHORT = 2;

  /** What begins so far in is set off, in points. */
  private static final double INDENT = 10;

  private final List<PdfPage> pages;
  private final Measures usual;
  private final LineLooks looks;

  EndOfPage(PdfPages pages, LineLooks looks) {
    this.pages = pages.all();
    this.usual = pages.measures();
    this.looks = looks;
  }

  /** By tags; or with a short line that ends a sentence, or where nothing can follow. */
  boolean withText(PdfPage page) {
    List<PageLine> text = page.text().stream().filter(l -> l.tag() != Tag.ARTIFACT).toList();
    if (text.isEmpty()) {
      return false;
    }
    PageLine last = text.get(text.size() - 1);
    Optional<PageLine> next = next(page);
    LineLooks.OverPage tags =
        next.map(n -> looks.overPage(last, n)).orElse(LineLooks.OverPage.UNKNOWN);
    if (tags != LineLooks.OverPage.UNKNOWN) {
      return tags == LineLooks.OverPage.ENDS;
    }
    boolean in = next.filter(this::isIn).isPresent();
    boolean wasIn =
        text.subList(Math.max(0, text.size() - 2), text.size()).stream().allMatch(this::isIn);
    boolean sentence = LineEnds.closes(last.text(0, n -> true));
    boolean isShort = last.right() < usual.right() - SHORT * usual.size();
    boolean ends = isShort && sentence || in && ends(last) || usual.isLast(last);
    return ends && !(in && wasIn);
  }

  private static boolean ends(PageLine line) {
    return LineEnds.ends(line.text(0, n -> true));
  }

  /** The first line of the text of the next page. */
  private Optional<PageLine> next(PdfPage page) {
    return page.number() < pages.size()
        ? pages.get(page.number()).text().stream().dropWhile(PageLine::isSymbol).findFirst()
        : Optional.empty();
  }

  /** Whether it is set off, as a quotation is. */
  private boolean isIn(PageLine line) {
    return line.left() > usual.edge() + INDENT;
  }
}
