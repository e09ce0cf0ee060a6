package org.sgreport.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.reference.RegionalGroup;
import org.sgreport.reference.State;
import org.sgreport.reference.States;

/**
 * The tally of States or of entities as grids: by measure, by respondent, by regional group, or
 * whole. Only the measure and the respondent asked for are looked at, where one is. Shares are of
 * those that replied. What is withheld is counted in a row of its own, without a name.
 */
public final class TallyViews {
  private final Tally tally;
  private final List<Measure> measures;
  private final List<Contribution> respondents;
  private final List<Reporting> cells;
  private final Optional<String> only;
  private final RespondentNames names;

  /** Looks at one measure, or at all; and at one respondent, or at all. */
  public TallyViews(
      Report report, Measure.Reporter who, Optional<String> measure, Optional<String> respondent) {
    this.tally = new Tally(report);
    this.names = new RespondentNames(report, who);
    this.only = measure;
    this.measures =
        report.codeFrame().measures().stream()
            .filter(m -> m.reporter() == who)
            .filter(m -> measure.map(m.id().value()::equals).orElse(true))
            .toList();
    this.respondents =
        all(who).stream().filter(r -> respondent.map(r.key()::equals).orElse(true)).toList();
    this.cells =
        tally.of(who, measures.stream().map(m -> m.id().value()).toList()).stream()
            .filter(c -> respondent.map(c.contributor()::equals).orElse(true))
            .toList();
  }

  private List<Contribution> all(Measure.Reporter who) {
    return who == Measure.Reporter.STATES
        ? tally.respondents(EnumSet.allOf(State.Kind.class))
        : tally.respondingEntities();
  }

  /** A row for each measure and status, in the order of the code frame. */
  public Grid byMeasure() {
    List<GridRow> rows = new ArrayList<>();
    for (Column column : columns()) {
      List<Reporting> reported = cells.stream().filter(column::holds).toList();
      rows.add(
          new GridRow()
              .text(column.measure)
              .text(column.status)
              .count(reported.size())
              .share(share(reported.size()))
              .names(names.of(reported)));
    }
    return Grid.of(List.of("measure", "status", "count", "share", names.plural()), rows);
  }

  /** A row for each State or entity, in the order of lists. */
  public Grid byRespondent() {
    List<GridRow> rows = new ArrayList<>();
    for (Contribution respondent : named()) {
      rows.add(
          respondentRow(
              respondent.key(),
              names.name(respondent.key()),
              names.isOfStates()
                  ? group(respondent.key()).map(RegionalGroup::title).orElse("")
                  : "",
              came(respondent),
              open(respondent.key())));
    }
    List<Reporting> withheld = withheld();
    if (hasWithheld()) {
      rows.add(respondentRow(Contribution.WITHHELD, "", "", "", withheld));
    }
    return Grid.of(List.of(names.singular(), "name", "group", "reply", "count", "measures"), rows);
  }

  private static GridRow respondentRow(
      String key, String name, String group, String came, List<Reporting> reported) {
    List<String> labels = reported.stream().map(TallyViews::label).toList();
    return new GridRow()
        .text(key)
        .text(name)
        .text(group)
        .text(came)
        .count(labels.size())
        .names(labels);
  }

  /** A row for each regional group, and one for States without a group that replied. */
  public Grid byGroup() {
    List<GridRow> rows = new ArrayList<>();
    for (RegionalGroup group : RegionalGroup.values()) {
      rows.add(
          groupRow(new GridRow().text(group.title()).count(members(group)), Optional.of(group)));
    }
    if (respondents.stream().anyMatch(r -> group(r.key()).isEmpty())) {
      rows.add(groupRow(new GridRow().text("no group").text(""), Optional.empty()));
    }
    return Grid.of(
        List.of("group", "members", "replies", only.isPresent() ? "count" : "measures", "states"),
        rows);
  }

  private GridRow groupRow(GridRow row, Optional<RegionalGroup> group) {
    List<Contribution> replied =
        respondents.stream().filter(r -> group(r.key()).equals(group)).toList();
    List<Reporting> reported =
        cells.stream().filter(c -> group(c.contributor()).equals(group)).toList();
    List<String> states = only.isPresent() ? names.of(reported) : names.ofContributions(replied);
    return row.count(replied.size()).count(reported.size()).names(states);
  }

  private static int members(RegionalGroup group) {
    return (int)
        States.all().states().stream().filter(s -> s.group().equals(Optional.of(group))).count();
  }

  /**
   * RespondentNames down, measures across, 1 where one reported one; how many of those withheld
   * did.
   */
  public Grid matrix() {
    List<Column> across = columns();
    List<String> header = new ArrayList<>(List.of(names.singular(), "name"));
    across.forEach(c -> header.add(c.label()));
    List<GridRow> rows = new ArrayList<>();
    for (Contribution respondent : named()) {
      List<Reporting> reported = open(respondent.key());
      GridRow row = new GridRow().text(respondent.key()).text(names.name(respondent.key()));
      across.forEach(c -> row.cell(mark(c, Math.min(1, c.count(reported)))));
      rows.add(row);
    }
    if (hasWithheld()) {
      List<Reporting> withheld = withheld();
      GridRow row = new GridRow().text(Contribution.WITHHELD).text("");
      across.forEach(c -> row.cell(mark(c.count(withheld))));
      rows.add(row);
    }
    return Grid.of(header, rows);
  }

  /** A 1 could be taken for a figure, where the measure asks for one. */
  private GridCell mark(Column column, int count) {
    boolean counts =
        measures.stream()
            .anyMatch(m -> m.id().value().equals(column.measure) && m.value().isPresent());
    return counts && count > 0 ? new GridCell.Label("x") : mark(count);
  }

  private static GridCell mark(int count) {
    return count == 0 ? new GridCell.Label("") : new GridCell.Number(count);
  }

  /** One measure with one status; the status is empty where the measure has none. */
  private record Column(String measure, String status) {
    boolean holds(Reporting cell) {
      return cell.measure().equals(measure) && cell.status().equals(status);
    }

    int count(List<Reporting> cells) {
      return (int) cells.stream().filter(this::holds).count();
    }

    String label() {
      return status.isEmpty() ? measure : measure + "/" + status;
    }
  }

  private List<Column> columns() {
    return measures.stream()
        .flatMap(
            m ->
                m.statuses().isEmpty()
                    ? Stream.of(new Column(m.id().value(), ""))
                    : m.statusNames().stream().map(s -> new Column(m.id().value(), s)))
        .toList();
  }

  private List<Contribution> named() {
    return respondents.stream().filter(r -> !r.withheld()).toList();
  }

  private List<Reporting> open(String key) {
    return cells.stream()
        .filter(c -> c.contributor().equals(key) && !c.reported().withheld())
        .toList();
  }

  private List<Reporting> withheld() {
    return cells.stream().filter(c -> c.reported().withheld()).toList();
  }

  private boolean hasWithheld() {
    return !withheld().isEmpty() || respondents.stream().anyMatch(Contribution::withheld);
  }

  private static Optional<RegionalGroup> group(String code) {
    return States.all().find(code).flatMap(State::group);
  }

  private BigDecimal share(int count) {
    return respondents.isEmpty()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(count)
            .divide(BigDecimal.valueOf(respondents.size()), 3, RoundingMode.HALF_UP);
  }

  private static String came(Contribution respondent) {
    if (respondent.reply().isPresent()) {
      return respondent.carriedOver().isPresent() ? "replied and carried over" : "replied";
    }
    return "carried over";
  }

  private static String label(Reporting cell) {
    return new Column(cell.measure(), cell.status()).label();
  }
}
