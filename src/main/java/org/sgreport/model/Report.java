package org.sgreport.model;

import java.util.List;

/** A report's inputs, complete. */
public record Report(
    String folder,
    Masthead masthead,
    Settings settings,
    CodeFrame codeFrame,
    List<Contribution> states,
    List<Contribution> entities,
    List<Fact> facts,
    List<Treaty> treaties) {

  public Report {
    states = List.copyOf(states);
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    treaties = List.copyOf(treaties);
  }
}
