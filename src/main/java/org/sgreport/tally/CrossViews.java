package org.sgreport.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;

/** The tally of States by measure and by group at once. */
public final class CrossViews {
  private final Report report;
  private final Tally tally;

  public CrossViews(Report report) {
    this.report = report;
    this.tally = new Tally(report);
  }

  /** A row for each measure, a column for each regional group and one for all. */
  public Grid byGroup(Optional<String> only) {
    List<Groups.Group> groups = new Groups(report).of(List.of());
    List<String> columns = new ArrayList<>(List.of("measure"));
    groups.forEach(g -> columns.add(g.title()));
    columns.add("all");
    List<GridRow> rows = new ArrayList<>();
    report.codeFrame().measures().stream()
        .filter(m -> m.reporter() == Measure.Reporter.STATES)
        .filter(m -> only.map(m.id().value()::equals).orElse(true))
        .forEach(m -> rows.add(row(m, groups)));
    return Grid.of(columns, rows);
  }

  private GridRow row(Measure measure, List<Groups.Group> groups) {
    List<String> who =
        tally.of(measure.reporter(), List.of(measure.id().value())).stream()
            .map(Reporting::contributor)
            .distinct()
            .toList();
    GridRow row = new GridRow().text(measure.id().value());
    groups.forEach(g -> row.count((int) who.stream().filter(g.holds()).count()));
    return row.count(who.size());
  }
}
