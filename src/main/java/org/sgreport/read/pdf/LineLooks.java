package org.sgreport.read.pdf;

import java.util.List;
import org.sgreport.read.text.TextLine;

/** What the lines of a page are: by their tags, or by how they are drawn. */
interface LineLooks {
  /** What the end of a page is to a paragraph. */
  enum OverPage {
    GOES_ON,
    ENDS,
    UNKNOWN
  }

  /** Whether something else begins with the line below. */
  boolean isParted(PageLine above, PageLine line);

  /** Whether looks say more than the words do. */
  boolean areKnown();

  /** Between the last line of the text of a page and the first one of the next page. */
  OverPage overPage(PageLine last, PageLine first);

  /** Whether the line at that place of its page is one of a heading, behind a line that is read. */
  TextLine.Look of(List<PageLine> page, int at, TextLine above);
}
