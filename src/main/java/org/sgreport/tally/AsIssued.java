package org.sgreport.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.model.Amount;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.model.Previous;
import org.sgreport.model.Report;
import org.sgreport.reference.States;
import org.sgreport.source.Located;

/** A report as the one after it sees it: what it counted, its facts, and who replied. */
public final class AsIssued {
  private final Report report;
  private final Tally tally;

  private AsIssued(Report report) {
    this.report = report;
    this.tally = new Tally(report);
  }

  /** The folder is where the report's inputs are, as the next report names it. */
  public static Previous of(Report report, String folder) {
    AsIssued issued = new AsIssued(report);
    return new Previous(
        new Located<>(report.masthead().symbol(), report.settings().composition().template().at()),
        report.masthead().date(),
        folder,
        issued.respondents(),
        issued.counts(),
        report.facts());
  }

  private Previous.Respondents respondents() {
    List<Contribution> states = tally.respondents(Tally.MEMBERS);
    List<Contribution> entities = tally.respondingEntities();
    return new Previous.Respondents(
        located(states.size()),
        located(entities.size()),
        Stream.concat(states.stream(), entities.stream())
            .filter(c -> !c.withheld())
            .map(Contribution::contributor)
            .toList());
  }

  private Located<Integer> located(int number) {
    return new Located<>(number, report.settings().composition().template().at());
  }

  /** A row for each measure, reported or not; where it has statuses, one for each, too. */
  private List<Previous.Count> counts() {
    List<Previous.Count> counts = new ArrayList<>();
    for (Measure measure : report.codeFrame().measures()) {
      counts.add(count(measure, ""));
      measure.statusNames().forEach(s -> counts.add(count(measure, s)));
    }
    return counts;
  }

  /** Of States, Member States alone, as counts of a text are. */
  private Previous.Count count(Measure measure, String status) {
    List<Reporting> cells =
        tally.of(measure.reporter(), List.of(measure.id().value())).stream()
            .filter(c -> status.isEmpty() || c.status().equals(status))
            .filter(c -> isCounted(measure, c))
            .toList();
    int count = (int) cells.stream().map(Reporting::contributor).distinct().count();
    return new Previous.Count(measure.id(), status, count, sum(cells));
  }

  private static boolean isCounted(Measure measure, Reporting cell) {
    return measure.reporter() == Measure.Reporter.ENTITIES
        || States.all().isMember(cell.contributor());
  }

  private static Optional<BigDecimal> sum(List<Reporting> cells) {
    return cells.stream()
        .flatMap(c -> c.reported().value().stream())
        .reduce(Amount::plus)
        .map(Amount::from);
  }
}
