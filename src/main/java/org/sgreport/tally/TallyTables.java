package org.sgreport.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;
import org.sgreport.language.vocabulary.Language;
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
  private final String measureHead;
  private final String others;
  private final UnaryOperator<String> capitalized;

  /** Looks at the measures of one group of the code frame, or at all if the group is empty. */
  public TallyTables(Tally tally, CodeFrame codeFrame, String group, Language language) {
    this.heads = language.tallyHeads();
    this.measureHead = language.listHeads().measure();
    this.capitalized = language::capitalized;
    this.others = language.replyWords().unnamed();
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
    List<GridRow> rows = new ArrayList<>();
    for (Measure measure : measures) {
      for (String status : statuses(measure)) {
        int count = (int) cells(measure, status).map(Reporting::contributor).distinct().count();
        rows.add(new GridRow().text(title(measure, status)).count(count).text(percentage(count)));
      }
    }
    rows.add(
        new GridRow()
            .text(heads.allReporting())
            .count(respondents.size())
            .text(percentage(respondents.size())));
    return Grid.of(heads.byMeasure(), rows);
  }

  /** A row for each regional group: its members, and how many of them replied; and their sums. */
  public Grid byGroup() {
    List<GridRow> rows = new ArrayList<>();
    int allMembers = 0;
    int allReplied = 0;
    for (RegionalGroup group : RegionalGroup.values()) {
      int members = (int) States.all().states().stream().filter(s -> isOf(s.code(), group)).count();
      int replied = (int) respondents.stream().filter(r -> isOf(r.key(), group)).count();
      rows.add(new GridRow().text(group.title()).count(members).count(replied));
      allMembers += members;
      allReplied += replied;
    }
    rows.add(new GridRow().text(heads.total()).count(allMembers).count(allReplied));
    return Grid.of(heads.byGroup(), rows);
  }

  /**
   * A row for each State that replied, a column for each measure, X where it reported one; the last
   * row says how many did.
   */
  public Grid matrix() {
    List<String> columns = new ArrayList<>(List.of(heads.state()));
    GridRow total = new GridRow().text(heads.total());
    List<List<String>> reporters = new ArrayList<>();
    List<List<String>> open = new ArrayList<>();
    for (Measure measure : measures) {
      for (String status : statuses(measure)) {
        columns.add(title(measure, status));
        reporters.add(cells(measure, status).map(Reporting::contributor).distinct().toList());
        open.add(open(measure, status));
      }
    }
    List<GridRow> rows = new ArrayList<>();
    for (Contribution state : respondents.stream().filter(r -> !r.withheld()).toList()) {
      GridRow row = new GridRow().text(States.all().name(state.key(), tally.namesAsOf()).list());
      open.forEach(who -> row.text(who.contains(state.key()) ? "X" : ""));
      rows.add(row);
    }
    unnamed(reporters, open).ifPresent(rows::add);
    reporters.forEach(
        who -> total.count((int) respondents.stream().filter(r -> who.contains(r.key())).count()));
    rows.add(total);
    return Grid.of(columns, rows);
  }

  /** How many reported each measure that no row names; empty where there is none. */
  private Optional<GridRow> unnamed(List<List<String>> all, List<List<String>> open) {
    GridRow row = new GridRow().text(others);
    int sum = 0;
    for (int i = 0; i < all.size(); i++) {
      int more = all.get(i).size() - open.get(i).size();
      row.text(more == 0 ? "" : "" + more);
      sum += more;
    }
    boolean any = sum > 0 || respondents.stream().anyMatch(Contribution::withheld);
    return any ? Optional.of(row) : Optional.empty();
  }

  /**
   * A row for each measure and status, a column for each group and one for all; the last row counts
   * those who replied.
   */
  public Grid cross(List<Groups.Group> groups) {
    List<String> columns = new ArrayList<>(List.of(measureHead));
    groups.forEach(g -> columns.add(capitalized.apply(g.title())));
    columns.add(heads.total());
    List<GridRow> rows = new ArrayList<>();
    for (Measure measure : measures) {
      for (String status : statuses(measure)) {
        List<String> who = cells(measure, status).map(Reporting::contributor).distinct().toList();
        rows.add(crossRow(title(measure, status), who, groups));
      }
    }
    rows.add(
        crossRow(
            heads.allReporting(), respondents.stream().map(Contribution::key).toList(), groups));
    return Grid.of(columns, rows);
  }

  private static GridRow crossRow(String title, List<String> who, List<Groups.Group> groups) {
    GridRow row = new GridRow().text(title);
    groups.forEach(g -> row.count((int) who.stream().filter(g.holds()).count()));
    return row.count(who.size());
  }

  /** The places of the replies that a table counts. */
  public List<Span> replies() {
    return respondents.stream().map(Contribution::shownAt).toList();
  }

  /** The places where these measures are reported, measure by measure. */
  public List<Span> reported() {
    return measures.stream().flatMap(m -> cells(m, "")).map(Reporting::at).toList();
  }

  private Stream<Reporting> cells(Measure measure, String status) {
    return tally.ofStates(measure.id().value(), status).stream();
  }

  private List<String> open(Measure measure, String status) {
    return cells(measure, status)
        .filter(c -> !c.reported().withheld())
        .map(Reporting::contributor)
        .distinct()
        .toList();
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
