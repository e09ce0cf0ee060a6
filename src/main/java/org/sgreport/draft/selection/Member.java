package org.sgreport.draft.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Amount;
import org.sgreport.tally.Reporting;

/**
 * A State or entity that is meant, by its code or key, with what it reported of what is asked for.
 * An entity is meant once for each of its offices, and for each group of partners. The date is the
 * one of a treaty action.
 */
public record Member(
    String key,
    boolean withheld,
    List<Reporting> cells,
    List<Span> places,
    Optional<LocalDate> date) {
  public Member {
    cells = List.copyOf(cells);
    places = List.copyOf(places);
  }

  static Member of(List<Reporting> cells) {
    Reporting first = cells.get(0);
    return new Member(
        first.contributor(),
        cells.stream().allMatch(c -> c.reported().withheld()),
        cells,
        cells.stream().map(Reporting::at).toList(),
        Optional.empty());
  }

  /** The office that reported; empty for the whole. */
  public String office() {
    return cells.isEmpty() ? "" : cells.get(0).reported().office();
  }

  /** Those with whom it was done, by keys and codes. */
  public List<String> partners() {
    return cells.isEmpty() ? List.of() : cells.get(0).reported().deed().partners();
  }

  /** The sum of the figures that it gave; empty where it gave none. */
  public Optional<Amount> value() {
    return cells.stream().flatMap(c -> c.reported().value().stream()).reduce(Amount::plus);
  }
}
