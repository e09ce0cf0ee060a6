package org.sgreport.collect.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgreport.collect.cell.CellComplaints;
import org.sgreport.collect.cell.CellMoment;
import org.sgreport.collect.cell.CellReader;
import org.sgreport.collect.cell.Statement;
import org.sgreport.collect.head.Column;
import org.sgreport.collect.head.Column.Asked;
import org.sgreport.collect.head.Head;
import org.sgreport.collect.row.CellSum.Fate;
import org.sgreport.collect.row.Submission.Received;
import org.sgreport.model.Form.Gives;
import org.sgreport.read.sheet.CellPlace;
import org.sgreport.read.sheet.SheetCell;
import org.sgreport.read.sheet.SheetRow;
import org.sgreport.reference.SurveyColumns;
import org.sgreport.reference.SurveyColumns.Role;

/** Reads the rows of a sheet whose columns are known. Each cell is counted. */
public final class SheetReader {
  private final Head head;
  private final Map<Integer, Column> columns;
  private final CellReader cells;
  private final CellComplaints complaints;
  private final SkippedNames skipped;
  private final CellSum sum;
  private final int who;
  private final StateCell states;

  /** The columns may be known better by now than their heads alone tell. */
  public SheetReader(Head head, Map<Integer, Column> columns, CellReader cells, Reading reading) {
    this.head = head;
    this.columns = Map.copyOf(columns);
    this.cells = cells;
    this.complaints = reading.complaints();
    this.skipped = reading.skipped();
    this.sum = reading.sum();
    this.who = asking(columns, Gives.STATE).orElseThrow();
    this.states = new StateCell(((Asked) columns.get(who)).question(), complaints);
  }

  /** What the reading of a run's sheets shares. */
  public record Reading(CellComplaints complaints, SkippedNames skipped, CellSum sum) {}

  static Optional<Integer> asking(Map<Integer, Column> columns, Gives gives) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue() instanceof Asked asked && asked.question().gives() == gives)
        .map(Map.Entry::getKey)
        .min(Integer::compare);
  }

  /** In the order of the rows. */
  public List<Submission> read() {
    List<Submission> submissions = new ArrayList<>();
    List<SheetRow> above = new ArrayList<>();
    Map<SheetRow, String> superseded = superseded();
    for (SheetRow row : head.below()) {
      if (superseded.containsKey(row)) {
        sum.passOver(superseded.get(row), row.typed());
        continue;
      }
      boolean total = TotalRow.is(row) && !isState(row);
      if (total) {
        new TotalRow(above).check(row, complaints);
      }
      if (total || isSkipped(row)) {
        sum.passOver("row " + row.number() + ", “" + row.first().bare() + "”", row.typed());
      } else {
        above.add(row);
        row(row).ifPresent(submissions::add);
      }
    }
    return submissions;
  }

  /** Earlier submissions of a State that sent several, with what is said of each. */
  private Map<SheetRow, String> superseded() {
    Map<String, List<SheetRow>> byState = new LinkedHashMap<>();
    for (SheetRow row : head.below()) {
      row.cell(who)
          .flatMap(states::find)
          .ifPresent(s -> byState.computeIfAbsent(s, k -> new ArrayList<>()).add(row));
    }
    Map<SheetRow, String> superseded = new IdentityHashMap<>();
    byState.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .forEach(e -> earlier(e.getKey(), e.getValue(), superseded));
    return superseded;
  }

  private void earlier(String state, List<SheetRow> rows, Map<SheetRow, String> superseded) {
    List<Timed> timed = rows.stream().map(r -> new Timed(r, times(r))).toList();
    Timed.latest(timed)
        .ifPresent(
            latest ->
                timed.stream()
                    .filter(r -> r != latest)
                    .forEach(r -> superseded.put(r.row(), r.before(latest, state))));
  }

  /** A row that the user passes over, or the head once more. */
  private boolean isSkipped(SheetRow row) {
    boolean again =
        head.rows().stream()
            .anyMatch(
                h ->
                    h.cells().size() > 1
                        && h.columns().equals(row.columns())
                        && h.columns().stream().allMatch(c -> h.text(c).equals(row.text(c))));
    return again || skipped.hasName(row.text(who)) || skipped.hasName("row " + row.number());
  }

  private boolean isState(SheetRow row) {
    return row.cell(who).flatMap(states::find).isPresent();
  }

  private Optional<Submission> row(SheetRow row) {
    Optional<SheetCell> cell = row.cell(who);
    Optional<String> state = cell.flatMap(states::find);
    if (state.isEmpty()) {
      stray(row, cell);
      return Optional.empty();
    }
    List<Statement> statements = new ArrayList<>();
    for (SheetCell each : row.cells().values()) {
      if (each.place().column() == who) {
        sum.count(Fate.STATE, each.repeated() ? 0 : 1);
      } else {
        statements.addAll(cell(each));
      }
    }
    return Optional.of(
        new Submission(state.get(), row, cell.get().place(), statements, received(row)));
  }

  /** A row without a State, which is nothing where all its cells are a survey tool's. */
  private void stray(SheetRow row, Optional<SheetCell> cell) {
    if (cell.isPresent()) {
      states.refuse(cell.get());
      return;
    }
    Optional<SheetCell> typed =
        row.cells().values().stream().filter(c -> !isPassedOver(c)).findFirst();
    if (typed.isPresent()) {
      complaints.add(
          RowRules.UNKNOWN_STATE,
          typed.get().place(),
          "this row names no State",
          "write the State into column "
              + CellPlace.letters(who)
              + ", or pass the row over by --skip \"row "
              + row.number()
              + "\"");
    } else {
      sum.passOver("row " + row.number() + ", which names no State", row.typed());
    }
  }

  private boolean isPassedOver(SheetCell cell) {
    Column column = columns.getOrDefault(cell.place().column(), new Column.Unknown());
    return column instanceof Column.OfTool || column instanceof Column.Skipped;
  }

  private List<Statement> cell(SheetCell cell) {
    int typed = cell.repeated() ? 0 : 1;
    Column column = columns.getOrDefault(cell.place().column(), new Column.Unknown());
    if (isPassedOver(cell) || column instanceof Asked a && a.question().skipped()) {
      sum.passOver(columnName(cell.place().column()), typed);
      return List.of();
    }
    if (skipped.hasCell(cell.place())) {
      sum.passOver("cell " + cell.place().shown(), typed);
      return List.of();
    }
    if (column instanceof Asked asked && asked.question().gives() == Gives.RECEIVED) {
      sum.count(Fate.SAID, typed);
      return List.of();
    }
    if (cell.repeated()) {
      complaints.refuse(
          cell, "this cell is joined with another", "undo the join, and fill each cell");
      return List.of();
    }
    List<Statement> statements = cells.read(column, cell);
    Optional<Statement.PassedOver> passed =
        statements.stream()
            .filter(Statement.PassedOver.class::isInstance)
            .map(Statement.PassedOver.class::cast)
            .findFirst();
    if (passed.isPresent() && statements.size() == 1) {
      sum.passOver(passed.get().why(), 1);
    } else {
      boolean said = statements.stream().anyMatch(SheetReader::reports);
      sum.count(said ? Fate.SAID : Fate.SAID_NO, 1);
    }
    return statements;
  }

  private static boolean reports(Statement statement) {
    return !(statement instanceof Statement.Denied)
        && !(statement instanceof Statement.Detail detail && detail.isNothing());
  }

  /** "column C, `_uuid`". */
  public String columnName(int column) {
    return "column " + CellPlace.letters(column) + ", `" + head.name(column) + "`";
  }

  /** When the server got the row, or else when the respondent ended. */
  private Set<LocalDateTime> times(SheetRow row) {
    Map<Role, String> stamps = new LinkedHashMap<>();
    columns.forEach(
        (number, column) -> {
          if (column instanceof Column.OfTool tool) {
            stamps.putIfAbsent(tool.column().role(), row.text(number));
          }
        });
    asking(columns, Gives.RECEIVED)
        .filter(c -> SurveyColumns.find(head.name(c), head.names().values()).isPresent())
        .ifPresent(c -> stamps.putIfAbsent(Role.END, row.text(c)));
    String stamp = stamps.getOrDefault(Role.SUBMITTED, "");
    return CellMoment.of(stamp.isEmpty() ? stamps.getOrDefault(Role.END, "") : stamp);
  }

  private Optional<Received> received(SheetRow row) {
    Optional<SheetCell> cell = asking(columns, Gives.RECEIVED).flatMap(row::cell);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Set<LocalDate> days =
        CellMoment.of(cell.get().bare()).stream()
            .map(LocalDateTime::toLocalDate)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (days.size() == 1) {
      return Optional.of(new Received(days.iterator().next(), cell.get().place()));
    }
    complaints.refuse(
        cell.get(),
        "`" + cell.get().bare() + "` " + (days.isEmpty() ? "is no day" : "may be two days"),
        "write "
            + (days.isEmpty()
                ? "a day such as 2025-05-23"
                : days.stream().map(LocalDate::toString).collect(Collectors.joining(" or "))));
    return Optional.empty();
  }
}
