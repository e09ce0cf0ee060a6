package org.sgreport.read.pdf;

import java.util.List;
import org.sgreport.read.text.TextLine;

/** Of a document of a typewriter's age, in which nothing is bold: its lines have none. */
final class TypedLooks implements LineLooks {
  private final LineLooks drawn;

  TypedLooks(Measures measures) {
    this.drawn = new DrawnLooks(measures);
  }

  @Override
  public boolean isParted(PageLine above, PageLine line) {
    return drawn.isParted(above, line);
  }

  @Override
  public boolean areKnown() {
    return false;
  }

  @Override
  public OverPage overPage(PageLine last, PageLine first) {
    return OverPage.UNKNOWN;
  }

  @Override
  public TextLine.Look of(List<PageLine> page, int at, TextLine above) {
    return TextLine.Look.UNKNOWN;
  }
}
