package org.sgreport.model;

import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Located;

/**
 * One measure that a State or entity reported. The text is what it said, in our words, and may be
 * empty; the office is the part of an entity that did it ("Nepal" in "UNDP Nepal"), or empty.
 */
public record ReportedMeasure(
    Located<String> measure,
    Optional<Located<String>> status,
    String office,
    String text,
    String source) {
  public Span at() {
    return measure.at();
  }

  /** Empty when no status is given. */
  public String statusName() {
    return status.map(Located::value).orElse("");
  }
}
