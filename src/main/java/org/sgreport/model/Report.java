package org.sgreport.model;

import java.util.List;

/** A report's inputs, complete. */
public record Report(
    String folder,
    ReportFile file,
    CodeFrame codeFrame,
    Contributions contributions,
    List<Fact> facts,
    List<Treaty> treaties) {

  public Report {
    facts = List.copyOf(facts);
    treaties = List.copyOf(treaties);
  }

  public Masthead masthead() {
    return file.masthead();
  }

  public Settings settings() {
    return file.settings();
  }

  public List<Contribution> states() {
    return contributions.states();
  }

  public List<Contribution> entities() {
    return contributions.entities();
  }
}
