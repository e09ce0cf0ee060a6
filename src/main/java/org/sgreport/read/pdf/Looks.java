package org.sgreport.read.pdf;

import java.util.List;
import org.sgreport.read.text.TextLine;

/** What the lines of a page are: by their tags, or by how they are drawn. */
interface Looks {
  /** Whether something else begins with the line below. */
  boolean isParted(PageLine above, PageLine line);

  /** Whether a paragraph ends with the line above for sure. */
  boolean isEnd(PageLine above, PageLine line);

  /** Whether the last line of a page and the first of the next are of one paragraph for sure. */
  boolean isOne(PageLine last, PageLine first);

  /** Whether the last line of a page and the first of the next are of two kinds for sure. */
  boolean areOfTwo(PageLine last, PageLine first);

  /** Whether the line at that place of its page is one of a heading, behind a line that is read. */
  TextLine.Look of(List<PageLine> page, int at, TextLine above);
}
