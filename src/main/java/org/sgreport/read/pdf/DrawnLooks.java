package org.sgreport.read.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.read.text.LineEnds;
import org.sgreport.read.text.TextLine;

/**
 * By how lines are drawn: a heading is bold or in italics from end to end, with a mark left of the
 * text or, without one, from its edge on (measures of issued documents).
 */
final class DrawnLooks implements LineLooks {
  /** Lines farther apart than so many sizes are parted. */
  private static final double GAP = 1.45;

  /** What begins so far left of the edge of the text is left of it, in points. */
  private static final double LEFT = 6;

  private static final Pattern MARK =
      Pattern.compile("(?:[IVXLC]+|[A-Z]|\\d{1,2})\\.(?: .*)?|\\([a-z]{1,4}\\)(?: .*)?");
  private static final Pattern ITEM = Pattern.compile("(?:\\d+\\.|\\([a-z]+\\)|[•·]|[–-] ).*");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\.\\s.*");
  private static final Pattern SENTENCE = Pattern.compile(".*[.;:,](?:\\[\\^\\d+])*");

  private final double edge;
  private final double middle;

  DrawnLooks(Measures measures) {
    this.edge = measures.edge();
    this.middle = (measures.edge() + measures.right()) / 2;
  }

  @Override
  public boolean isParted(PageLine above, PageLine line) {
    return line.y() - above.y() > GAP * Math.max(line.size(), above.size());
  }

  @Override
  public boolean areKnown() {
    return true;
  }

  @Override
  public OverPage overPage(PageLine last, PageLine first) {
    return OverPage.UNKNOWN;
  }

  @Override
  public TextLine.Look of(List<PageLine> page, int at, TextLine above) {
    PageLine line = page.get(at);
    if (!isSet(line)) {
      return isAlone(page, at, above) ? TextLine.Look.HEADING : TextLine.Look.PLAIN;
    }
    boolean below =
        above.look() == TextLine.Look.HEADING || above.look() == TextLine.Look.HEADING_GOES_ON;
    if (below && sameLook(page.get(at - 1), line) && !MARK.matcher(line.words()).matches()) {
      return TextLine.Look.HEADING_GOES_ON;
    }
    return isHeading(page, at, above) ? TextLine.Look.HEADING : TextLine.Look.PLAIN;
  }

  /** A short line without a full stop, alone above a numbered paragraph: of the fifth level. */
  private boolean isAlone(List<PageLine> page, int at, TextLine above) {
    PageLine line = page.get(at);
    boolean between =
        above.isBlank()
            && at > 0
            && at + 1 < page.size()
            && LineEnds.closes(page.get(at - 1).words())
            && isParted(line, page.get(at + 1))
            && NUMBERED.matcher(page.get(at + 1).words()).matches();
    return between
        && Math.abs(line.left() - edge) < LEFT
        && !ITEM.matcher(line.words()).matches()
        && !SENTENCE.matcher(line.words()).matches()
        && LineEnds.canBegin(line.words())
        && line.right() < middle;
  }

  private static boolean isSet(PageLine line) {
    return line.is(Glyph.Face::bold) || line.is(Glyph.Face::italic);
  }

  private static boolean sameLook(PageLine one, PageLine other) {
    return Math.abs(one.size() - other.size()) < 0.5
        && one.is(Glyph.Face::bold) == other.is(Glyph.Face::bold);
  }

  /** With a mark left of the text, or without one from its edge on, to the end of its words. */
  private boolean isHeading(List<PageLine> page, int at, TextLine above) {
    PageLine line = page.get(at);
    if (line.left() < edge - LEFT && MARK.matcher(line.words()).matches()) {
      return true;
    }
    boolean begins = above.isBlank() || above.look() != TextLine.Look.PLAIN;
    return begins
        && line.left() > edge - LEFT
        && !ITEM.matcher(line.words()).matches()
        && !SENTENCE.matcher(end(page, at)).matches();
  }

  /** The words of the last line that looks the same and follows at once. */
  private String end(List<PageLine> page, int at) {
    int last = at;
    while (last + 1 < page.size()
        && !isParted(page.get(last), page.get(last + 1))
        && sameLook(page.get(last), page.get(last + 1))
        && isSet(page.get(last + 1))) {
      last++;
    }
    return page.get(last).words();
  }
}
