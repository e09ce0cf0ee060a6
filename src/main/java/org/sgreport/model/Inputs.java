package org.sgreport.model;

import java.util.List;
import java.util.Optional;

/**
 * What could be read of a report folder. A file with errors is left out and {@code whole} is false,
 * so that no check complains of what only that file could tell. States and entities are in the
 * order of their files' names, which means nothing.
 */
public record Inputs(
    String folder,
    Optional<ReportFile> reportFile,
    Optional<CodeFrame> codeFrame,
    Contributions contributions,
    List<Fact> facts,
    List<Treaty> treaties,
    boolean whole) {

  public Inputs {
    facts = List.copyOf(facts);
    treaties = List.copyOf(treaties);
  }

  /** Of treaties alone, without a report. */
  public static Inputs ofTreaties(String folder, List<Treaty> treaties) {
    return new Inputs(
        folder,
        Optional.empty(),
        Optional.empty(),
        new Contributions(List.of(), List.of()),
        List.of(),
        treaties,
        true);
  }

  public List<Contribution> states() {
    return contributions.states();
  }

  public List<Contribution> entities() {
    return contributions.entities();
  }

  /** The report, when report.yaml and measures.yaml could be read. */
  public Optional<Report> report() {
    return reportFile.flatMap(
        file ->
            codeFrame.map(
                frame -> new Report(folder, file, frame, contributions.real(), facts, treaties)));
  }
}
