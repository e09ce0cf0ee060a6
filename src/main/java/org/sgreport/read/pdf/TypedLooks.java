package org.sgreport.read.pdf;

import java.util.List;
import org.sgreport.read.text.TextLine;

/** Of a document of a typewriter's age, in which nothing is bold: its lines have none. */
final class TypedLooks implements Looks {
  private final Looks drawn;

  TypedLooks(Measures measures) {
    this.drawn = new DrawnLooks(measures);
  }

  @Override
  public boolean isParted(PageLine above, PageLine line) {
    return drawn.isParted(above, line);
  }

  @Override
  public boolean isEnd(PageLine above, PageLine line) {
    return false;
  }

  @Override
  public boolean isOne(PageLine last, PageLine first) {
    return false;
  }

  @Override
  public boolean areOfTwo(PageLine last, PageLine first) {
    return false;
  }

  @Override
  public TextLine.Look of(List<PageLine> page, int at, TextLine above) {
    return TextLine.Look.UNKNOWN;
  }
}
