package org.sgreport.model;

import java.util.List;

/** What facts.yaml holds: figures, and days. */
public record FactsFile(List<Fact> facts, List<Event> events) {
  public static final FactsFile NONE = new FactsFile(List.of(), List.of());

  public FactsFile {
    facts = List.copyOf(facts);
    events = List.copyOf(events);
  }
}
