package org.sgreport.model;

import java.util.List;
import java.util.Optional;

/** What a report cites besides replies: facts and days, treaties, and the report before it. */
public record Background(FactsFile cited, List<Treaty> treaties, Optional<Previous> previous) {
  public Background {
    treaties = List.copyOf(treaties);
  }

  public List<Fact> facts() {
    return cited.facts();
  }

  public List<Event> events() {
    return cited.events();
  }
}
