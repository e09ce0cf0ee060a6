package org.sgreport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What Member States and entities contributed, in the order of their files' names. */
public record Contributions(List<Contribution> states, List<Contribution> entities) {
  public Contributions {
    states = List.copyOf(states);
    entities = List.copyOf(entities);
  }

  /** Those of States, then those of entities. */
  public List<Contribution> all() {
    return Stream.concat(states.stream(), entities.stream()).toList();
  }

  /** As anyone may see them: nothing says whose those are that are withheld. */
  Contributions shown(Withheld withheld) {
    return new Contributions(withheld.shown(states), withheld.shown(entities));
  }

  /** Those that a report considers that counts replies as at that day. */
  Contributions consideredOn(LocalDate asOf) {
    return new Contributions(
        states.stream().map(c -> c.consideredOn(asOf)).toList(),
        entities.stream().map(c -> c.consideredOn(asOf)).toList());
  }

  /** Without samples, which are never counted. */
  Contributions real() {
    return new Contributions(states.stream().filter(s -> s.sample().isEmpty()).toList(), entities);
  }
}
