package org.sgreport.tally;

import org.sgreport.diagnostic.Span;
import org.sgreport.model.ReportedMeasure;

/** One cell of the tally: this State or entity reported this measure, and this place says so. */
public record Reporting(String contributor, ReportedMeasure reported) {
  public String measure() {
    return reported.measure().value();
  }

  public String status() {
    return reported.statusName();
  }

  /** For evidence: that of a source that is withheld says nothing of it. */
  public Span at() {
    return reported.shownAt();
  }
}
