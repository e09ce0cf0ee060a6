package org.sgreport.model;

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

  /** Without samples, which are never counted. */
  Contributions real() {
    return new Contributions(states.stream().filter(s -> s.sample().isEmpty()).toList(), entities);
  }
}
