package org.sgreport.model;

import java.util.List;
import java.util.Optional;

/** What a report cites besides replies: facts, treaties, and the report before it. */
public record Background(List<Fact> facts, List<Treaty> treaties, Optional<Previous> previous) {
  public Background {
    facts = List.copyOf(facts);
    treaties = List.copyOf(treaties);
  }
}
