package org.sgreport.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Located;

/**
 * One measure that a State or entity reported: what it said of it, how it was taken, and the figure
 * and the year that it gave. One that is withheld is counted, and nothing says whose it is.
 */
public record ReportedMeasure(
    Located<String> measure,
    Optional<Located<String>> status,
    Said said,
    Deed deed,
    Optional<Amount> value,
    OptionalInt year,
    boolean withheld) {
  /** What was said, in our words, in Markdown, and where. The source may be empty. */
  public record Said(Optional<Located<String>> words, String source) {}

  public Span at() {
    return measure.at();
  }

  /** Its place, for evidence; none where its source is withheld. */
  public Span shownAt() {
    return withheld ? Contribution.WITHHELD_PLACE : at();
  }

  ReportedMeasure asWithheld() {
    return new ReportedMeasure(measure, status, said, deed, value, year, true);
  }

  /** Empty when no status is given. */
  public String statusName() {
    return status.map(Located::value).orElse("");
  }

  /** What it said; it may be empty. */
  public String text() {
    return said.words().map(Located::value).map(String::strip).orElse("");
  }

  public String source() {
    return said.source();
  }

  public String office() {
    return deed.office();
  }
}
