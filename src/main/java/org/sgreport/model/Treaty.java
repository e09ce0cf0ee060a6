package org.sgreport.model;

import java.time.LocalDate;
import java.util.List;
import org.sgreport.source.Located;

/**
 * Who did what under a treaty, and when, in the order of the file. The source, where it is given,
 * says where that was taken from.
 */
public record Treaty(Located<String> id, String title, String source, List<Action> actions) {
  /** How a participant acts; all but a signature make it a party. */
  public enum Kind {
    SIGNATURE,
    RATIFICATION,
    ACCESSION,
    ACCEPTANCE,
    APPROVAL,
    SUCCESSION
  }

  /** One deed of one participant. */
  public record Action(Located<String> participant, Kind kind, LocalDate date) {}

  public Treaty {
    actions = List.copyOf(actions);
  }
}
