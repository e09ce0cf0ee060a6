package org.sgreport.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;
import org.sgreport.language.vocabulary.TallyHeads;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.reference.RegionalGroup;
import org.sgreport.reference.State;
import org.sgreport.reference.States;

/**
 * The tally as tables for readers of a report: measures by their titles, States in the list form of
 * their names. Cells are words, or figures as integers.
 */
public final class TallyTables {
  private final Tally tally;
  private final List<Measure> measures;
  private final List<Contribution> respondents;
  private final TallyHeads heads;

  /** Looks at the measures of one group of the code frame, or at all if the group is empty. */
  public TallyTables(Tally tally, CodeFrame codeFrame, String group, TallyHeads heads) {
    this.heads = heads;
    this.tally = tally;
    this.respondents = tally.respondents(EnumSet.allOf(State.Kind.class));
    this.measures =
        codeFrame.groups().stream()
            .filter(g -> group.isEmpty() || g.id().value().equals(group))
            .flatMap(g -> g.measures().stream())
            .filter(m -> m.reporter() == Measure.Reporter.STATES)
            .toList();
  }

  /**
   * A row for each measure, and for each status where it has some; the last for all who replied,
   * since a State may report several.
   */
  public Grid byMeasure() {
    List<List<Object>> rows = new ArrayList<>();
    for (Measure measure : measures) {
      for (String status : statuses(measure)) {
        int count = (int) cells(measure, status).map(Reporting::contributor).distinct().count();
        rows.add(List.of(title(measure, status), count, percentage(count)));
      }
    }
    rows.add(List.of(heads.allReporting(), respondents.size(), percentage(respondents.size())));
    return new Grid(heads.byMeasure(), rows);
  }

  /** A row for each regional group: its members, and how many of them replied; and their sums. */
  public Grid byGroup() {
    List<List<Object>> rows = new ArrayList<>();
    for (RegionalGroup group : RegionalGroup.values()) {
      int members = (int) States.all().states().stream().filter(s -> isOf(s.code(), group)).count();
      int replied = (int) respondents.stream().filter(r -> isOf(r.key(), group)).count();
      rows.add(List.of(group.title(), members, replied));
    }
    rows.add(List.of(heads.total(), sum(rows, 1), sum(rows, 2)));
    return new Grid(heads.byGroup(), rows);
  }

  /**
   * A row for each State that replied, a column for each measure, X where it reported one; the last
   * row says how many did.
   */
  public Grid matrix() {
    List<String> columns = new ArrayList<>(List.of(heads.state()));
    measures.forEach(m -> statuses(m).forEach(s -> columns.add(title(m, s))));
    List<List<Object>> rows = new ArrayList<>();
    for (Contribution state : respondents) {
      List<Object> row = new ArrayList<>();
      row.add(States.all().name(state.key(), tally.namesAsOf()).list());
      measures.forEach(
          m ->
              statuses(m)
                  .forEach(
                      s ->
                          row.add(
                              cells(m, s).anyMatch(c -> c.contributor().equals(state.key()))
                                  ? "X"
                                  : "")));
      rows.add(row);
    }
    rows.add(marked(columns.size(), rows));
    return new Grid(columns, rows);
  }

  /** The places of the replies that a table counts. */
  public List<Span> replies() {
    return respondents.stream().map(r -> r.contributor().at()).toList();
  }

  /** The places where these measures are reported, measure by measure. */
  public List<Span> reported() {
    return measures.stream().flatMap(m -> cells(m, "")).map(Reporting::at).toList();
  }

  private List<Object> marked(int columns, List<List<Object>> rows) {
    List<Object> total = new ArrayList<>(List.of(heads.total()));
    for (int column = 1; column < columns; column++) {
      int at = column;
      total.add((int) rows.stream().filter(row -> row.get(at).equals("X")).count());
    }
    return total;
  }

  private static int sum(List<List<Object>> rows, int column) {
    return rows.stream().mapToInt(row -> (Integer) row.get(column)).sum();
  }

  private Stream<Reporting> cells(Measure measure, String status) {
    return tally.ofStates(measure.id().value(), status).stream();
  }

  private static List<String> statuses(Measure measure) {
    return measure.statuses().isEmpty() ? List.of("") : measure.statusNames();
  }

  private static String title(Measure measure, String status) {
    return status.isEmpty()
        ? measure.title()
        : measure.title() + " (" + status.replace('-', ' ') + ")";
  }

  private static boolean isOf(String code, RegionalGroup group) {
    return States.all().find(code).flatMap(State::group).equals(Optional.of(group));
  }

  private String percentage(int count) {
    return respondents.isEmpty()
        ? "0"
        : BigDecimal.valueOf(100L * count)
            .divide(BigDecimal.valueOf(respondents.size()), 0, RoundingMode.HALF_UP)
            .toString();
  }
}
