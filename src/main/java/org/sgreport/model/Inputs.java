package org.sgreport.model;

import java.util.List;
import java.util.Optional;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;

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
    Background background,
    boolean whole) {

  /** Of treaties alone, without a report. */
  public static Inputs ofTreaties(String folder, List<Treaty> treaties) {
    return new Inputs(
        folder,
        Optional.empty(),
        Optional.empty(),
        new Contributions(List.of(), List.of()),
        new Background(FactsFile.NONE, treaties, Optional.empty(), Optional.empty(), List.of()),
        true);
  }

  public List<Contribution> states() {
    return contributions.states();
  }

  public List<Contribution> entities() {
    return contributions.entities();
  }

  /** By the key; one of the report's own, or of the table. */
  public Optional<Entity> entity(String key) {
    return reportFile.map(f -> f.settings().entity(key)).orElseGet(() -> Entities.all().find(key));
  }

  public List<Fact> facts() {
    return background.facts();
  }

  public List<Treaty> treaties() {
    return background.treaties();
  }

  /** The files of replies whose sources are withheld. */
  public List<String> withheldFiles() {
    return contributions.all().stream()
        .filter(Contribution::withheld)
        .map(c -> c.contributor().at().path())
        .toList();
  }

  /** The report, when report.yaml and measures.yaml could be read, with what it considers. */
  public Optional<Report> report() {
    return reportFile.flatMap(
        file ->
            codeFrame.map(frame -> new Report(folder, file, frame, considered(file), background)));
  }

  private Contributions considered(ReportFile file) {
    return file.settings()
        .timing()
        .asOf()
        .replies()
        .map(asOf -> contributions.real().consideredOn(asOf.value()))
        .orElseGet(contributions::real);
  }
}
