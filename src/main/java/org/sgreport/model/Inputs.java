package org.sgreport.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What could be read of a report folder. A file with errors is left out and {@code whole} is false,
 * so that no check complains of what only that file could tell. States and entities stand in the
 * order of their files' names, which means nothing.
 */
public record Inputs(
    String folder,
    Optional<ReportFile> reportFile,
    Optional<CodeFrame> codeFrame,
    List<Contribution> states,
    List<Contribution> entities,
    List<Fact> facts,
    List<Treaty> treaties,
    boolean whole) {

  public Inputs {
    states = List.copyOf(states);
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    treaties = List.copyOf(treaties);
  }

  /** Those of States, then those of entities. */
  public List<Contribution> contributions() {
    return Stream.concat(states.stream(), entities.stream()).toList();
  }

  /** The report, when report.yaml and measures.yaml could be read. */
  public Optional<Report> report() {
    return reportFile.flatMap(
        file ->
            codeFrame.map(
                frame ->
                    new Report(
                        folder,
                        file.masthead(),
                        file.settings(),
                        frame,
                        states.stream().filter(s -> s.sample().isEmpty()).toList(),
                        entities,
                        facts,
                        treaties)));
  }
}
