package org.sgreport.model;

import java.util.List;
import java.util.Optional;
import org.sgreport.reference.Entity;

/** A report's inputs, complete. */
public record Report(
    String folder,
    ReportFile file,
    CodeFrame codeFrame,
    Contributions contributions,
    Background background) {

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

  /** The report as anyone may see it: nothing says which sources are withheld. */
  public Report shown() {
    return shown(Withheld.of(this));
  }

  public Report shown(Withheld withheld) {
    return new Report(folder, file, codeFrame, contributions.shown(withheld), background);
  }

  /** The report in which these sources are withheld, too. */
  public Report withholding(Withheld withheld) {
    Contributions marked =
        new Contributions(withheld.marked(states()), withheld.marked(entities()));
    return new Report(folder, file, codeFrame, marked, background);
  }

  public Optional<Entity> entity(String key) {
    return settings().entity(key);
  }

  public List<Fact> facts() {
    return background.facts();
  }

  public List<House> houses() {
    return background.houses();
  }

  public List<Treaty> treaties() {
    return background.treaties();
  }
}
