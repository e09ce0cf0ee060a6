package org.sgreport.read.pdf;

import java.util.List;
import org.sgreport.read.text.TextLine;

/** By the tags that the program gave the file that made it: Word tags headings and paragraphs. */
final class TaggedLooks implements LineLooks {
  private final LineLooks drawn;

  /** Titles within boxes are paragraphs: there the looks say more. */
  TaggedLooks(LineLooks drawn) {
    this.drawn = drawn;
  }

  @Override
  public boolean isParted(PageLine above, PageLine line) {
    return above.tag() != line.tag();
  }

  @Override
  public boolean areKnown() {
    return true;
  }

  @Override
  public OverPage overPage(PageLine last, PageLine first) {
    if (last.tag() == first.tag() && !last.tag().isNone()) {
      return OverPage.GOES_ON;
    }
    boolean alike = last.tag().role().equals(first.tag().role());
    return alike ? OverPage.UNKNOWN : OverPage.ENDS;
  }

  @Override
  public TextLine.Look of(List<PageLine> page, int at, TextLine above) {
    Tag tag = page.get(at).tag();
    if (!tag.isHeading()) {
      boolean boxed = !tag.within("Table").isNone();
      return boxed ? drawn.of(page, at, above) : TextLine.Look.PLAIN;
    }
    boolean same = at > 0 && !isParted(page.get(at - 1), page.get(at));
    boolean heading =
        above.look() == TextLine.Look.HEADING || above.look() == TextLine.Look.HEADING_GOES_ON;
    return same && heading ? TextLine.Look.HEADING_GOES_ON : TextLine.Look.HEADING;
  }
}
