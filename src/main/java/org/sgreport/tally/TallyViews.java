package org.sgreport.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.reference.RegionalGroup;
import org.sgreport.reference.State;
import org.sgreport.reference.States;

/**
 * The tally of States as grids: by measure, by State, by regional group, or whole. Only the measure
 * and the State asked for are looked at, where one is. Shares are of the States that replied.
 */
public final class TallyViews {
  private final Tally tally;
  private final CodeFrame codeFrame;
  private final List<Contribution> respondents;
  private final List<Reporting> cells;
  private final Optional<String> only;

  /** Looks at one measure, or at all; and at one State, or at all. */
  public TallyViews(
      Tally tally, CodeFrame codeFrame, Optional<String> measure, Optional<String> state) {
    this.tally = tally;
    this.codeFrame = codeFrame;
    this.only = measure;
    this.respondents =
        tally.respondents(EnumSet.allOf(State.Kind.class)).stream()
            .filter(r -> state.map(r.key()::equals).orElse(true))
            .toList();
    this.cells =
        tally.ofStates().stream()
            .filter(c -> measure.map(c.measure()::equals).orElse(true))
            .filter(c -> state.map(c.contributor()::equals).orElse(true))
            .toList();
  }

  /** A row for each measure and status, in the order of the code frame. */
  public Grid byMeasure() {
    List<GridRow> rows = new ArrayList<>();
    for (Column column : columns(codeFrame.measures())) {
      List<Reporting> reported = cells.stream().filter(column::holds).toList();
      rows.add(
          new GridRow()
              .text(column.measure)
              .text(column.status)
              .count(reported.size())
              .share(share(reported.size()))
              .names(names(reported)));
    }
    return Grid.of(List.of("measure", "status", "count", "share", "states"), rows);
  }

  /** A row for each State, in alphabetical order. */
  public Grid byState() {
    List<GridRow> rows = new ArrayList<>();
    for (Contribution state : respondents) {
      List<String> measures = of(state.key()).stream().map(TallyViews::label).toList();
      rows.add(
          new GridRow()
              .text(name(state.key()))
              .text(group(state.key()).map(RegionalGroup::title).orElse(""))
              .text(came(state))
              .count(measures.size())
              .names(measures));
    }
    return Grid.of(List.of("state", "group", "reply", "count", "measures"), rows);
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
    List<String> states =
        only.isPresent() ? names(reported) : replied.stream().map(r -> name(r.key())).toList();
    return row.count(replied.size()).count(reported.size()).names(states);
  }

  private static int members(RegionalGroup group) {
    return (int)
        States.all().states().stream().filter(s -> s.group().equals(Optional.of(group))).count();
  }

  /** States down, measures across, 1 where a State reported one. */
  public Grid matrix() {
    List<Column> across = columns(codeFrame.measures());
    List<String> header = new ArrayList<>(List.of("state"));
    across.forEach(c -> header.add(c.label()));
    List<GridRow> rows = new ArrayList<>();
    for (Contribution state : respondents) {
      List<Reporting> reported = of(state.key());
      GridRow row = new GridRow().text(state.key());
      across.forEach(
          c -> {
            boolean holds = reported.stream().anyMatch(c::holds);
            row.cell(holds ? new GridCell.Number(1) : new GridCell.Label(""));
          });
      rows.add(row);
    }
    return Grid.of(header, rows);
  }

  /** One measure with one status; the status is empty where the measure has none. */
  private record Column(String measure, String status) {
    boolean holds(Reporting cell) {
      return cell.measure().equals(measure) && cell.status().equals(status);
    }

    String label() {
      return status.isEmpty() ? measure : measure + "/" + status;
    }
  }

  private List<Column> columns(List<Measure> measures) {
    return measures.stream()
        .filter(m -> m.reporter() == Measure.Reporter.STATES)
        .filter(m -> only.map(m.id().value()::equals).orElse(true))
        .flatMap(
            m ->
                m.statuses().isEmpty()
                    ? Stream.of(new Column(m.id().value(), ""))
                    : m.statusNames().stream().map(s -> new Column(m.id().value(), s)))
        .toList();
  }

  private List<Reporting> of(String state) {
    return cells.stream().filter(c -> c.contributor().equals(state)).toList();
  }

  private List<String> names(List<Reporting> reported) {
    return reported.stream().map(Reporting::contributor).map(this::name).toList();
  }

  private String name(String code) {
    return States.all().name(code, tally.namesAsOf()).list();
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

  private static String came(Contribution state) {
    if (state.reply().isPresent()) {
      return state.carriedOver().isPresent() ? "replied and carried over" : "replied";
    }
    return "carried over";
  }

  private static String label(Reporting cell) {
    return new Column(cell.measure(), cell.status()).label();
  }
}
