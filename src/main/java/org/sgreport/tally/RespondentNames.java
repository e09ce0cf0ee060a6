package org.sgreport.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.reference.States;

/** What the rows and columns of a view call those who replied: by name, unless it is withheld. */
final class RespondentNames {
  static final Comparator<Reporting> NAMED_FIRST =
      Comparator.comparing(c -> c.reported().withheld());

  private final Report report;
  private final LocalDate date;
  private final boolean states;

  RespondentNames(Report report, Measure.Reporter who) {
    this.report = report;
    this.date = report.settings().timing().namesAsOf();
    this.states = who == Measure.Reporter.STATES;
  }

  boolean isOfStates() {
    return states;
  }

  String singular() {
    return states ? "state" : "entity";
  }

  String plural() {
    return states ? "states" : "entities";
  }

  /** As lists have it. */
  String name(String key) {
    return states ? States.all().name(key, date).list() : report.entity(key).orElseThrow().name();
  }

  /** Those whose source is withheld come last. */
  List<String> of(List<Reporting> cells) {
    return cells.stream().sorted(NAMED_FIRST).map(this::name).toList();
  }

  String name(Reporting cell) {
    return cell.reported().withheld() ? Contribution.WITHHELD : name(cell.contributor());
  }

  List<String> ofContributions(List<Contribution> contributions) {
    return contributions.stream()
        .sorted(Comparator.comparing(Contribution::withheld))
        .map(c -> c.withheld() ? Contribution.WITHHELD : name(c.key()))
        .toList();
  }
}
