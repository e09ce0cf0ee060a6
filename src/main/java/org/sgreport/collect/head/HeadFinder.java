package org.sgreport.collect.head;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sgreport.collect.head.Column.Asked;
import org.sgreport.model.Form.Gives;
import org.sgreport.read.sheet.Sheet;
import org.sgreport.read.sheet.SheetCell;
import org.sgreport.read.sheet.SheetRow;
import org.sgreport.reference.StateResolver;
import org.sgreport.reference.SurveyColumns;

/**
 * Finds the head of a sheet: the rows from the one that asks for the State to the first row of
 * replies; or, where no head asks for it, those above the first row whose cell in the column of
 * States names one.
 */
public final class HeadFinder {
  /** No survey tool writes more rows above its data. */
  private static final int DEEPEST = 40;

  private final Questionnaire questionnaire;
  private final List<SheetRow> rows;

  private HeadFinder(Questionnaire questionnaire, Sheet sheet) {
    this.questionnaire = questionnaire;
    this.rows = sheet.rows();
  }

  /** A column of States, and the index of the row that heads it. */
  private record Who(int column, int head) {}

  /** Empty where the sheet has no column of States. */
  public static Optional<Head> find(Questionnaire questionnaire, Sheet sheet) {
    HeadFinder finder = new HeadFinder(questionnaire, sheet);
    return finder.asked().or(finder::byContent).map(finder::head);
  }

  private Optional<Who> asked() {
    for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
      for (SheetCell cell : rows.get(i).cells().values()) {
        if (isWho(cell.text())) {
          return Optional.of(new Who(cell.place().column(), i));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isWho(String head) {
    return questionnaire.find(head).stream()
        .anyMatch(c -> c instanceof Asked asked && asked.question().gives() == Gives.STATE);
  }

  /** The column with the most names of States below the first row that asks for something. */
  private Optional<Who> byContent() {
    int head =
        IntStream.range(0, rows.size()).filter(i -> asks(rows.get(i))).findFirst().orElse(-1);
    Map<Integer, Integer> states = new TreeMap<>();
    rows.subList(head + 1, rows.size()).stream()
        .flatMap(r -> r.cells().entrySet().stream())
        .filter(c -> isState(c.getValue()))
        .forEach(c -> states.merge(c.getKey(), 1, Integer::sum));
    Optional<Integer> column =
        states.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    return head >= 0
        ? column.map(c -> new Who(c, head))
        : column.filter(c -> states.get(c) * 2 >= cells(c)).flatMap(this::above);
  }

  private long cells(int column) {
    return rows.stream().filter(r -> r.cell(column).isPresent()).count();
  }

  /** Whether a head of the row asks for anything that is about a measure. */
  private boolean asks(SheetRow row) {
    return row.cells().values().stream()
        .flatMap(c -> questionnaire.find(c.text()).stream())
        .anyMatch(Questionnaire::isOfMeasure);
  }

  /** Whether a sheet without a column of States has heads that ask for measures. */
  public static boolean asksForMeasures(Questionnaire questionnaire, Sheet sheet) {
    HeadFinder finder = new HeadFinder(questionnaire, sheet);
    return finder.rows.stream().limit(DEEPEST).anyMatch(finder::asks);
  }

  private Optional<Who> above(int column) {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).cell(column).filter(HeadFinder::isState).isPresent()) {
        return Optional.of(new Who(column, i - 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isState(SheetCell cell) {
    String text = cell.bare();
    return text.length() > 1
        && !Character.isDigit(text.charAt(0))
        && StateResolver.certain(text).isPresent();
  }

  private Head head(Who who) {
    int end = who.head() + 1;
    for (int i = end; i < Math.min(rows.size(), end + 2); i++) {
      if (rows.get(i).cells().values().stream()
          .allMatch(c -> HeadColumns.isForMachines(c.bare()))) {
        end = i + 1;
        break;
      }
    }
    while (end < rows.size() && continues(rows.get(end), rows.get(who.head()), who.column())) {
      end++;
    }
    int start = who.head();
    while (start > 0 && groups(rows.get(start - 1), rows.subList(who.head(), end))) {
      start--;
    }
    List<SheetRow> head = rows.subList(start, end);
    HeadColumns columns = new HeadColumns(questionnaire, head, who.column());
    return new Head(
        rows.subList(0, start),
        head,
        rows.subList(end, rows.size()),
        columns.columns(),
        columns.names());
  }

  /** Whether a row below the head belongs to it: labels, answers, tags, and no State. */
  private boolean continues(SheetRow row, SheetRow head, int who) {
    Optional<SheetCell> cell = row.cell(who);
    boolean open =
        cell.map(
                c ->
                    c.repeated()
                        || HeadColumns.isForMachines(c.bare())
                        || SurveyColumns.isFiller(c.bare())
                        || isWho(c.text()))
            .orElse(true);
    return open && row.cells().values().stream().anyMatch(c -> isPart(c, head));
  }

  private boolean isPart(SheetCell cell, SheetRow head) {
    String text = cell.bare();
    return HeadColumns.isForMachines(text)
        || SurveyColumns.isFiller(text)
        || !questionnaire.find(text).isEmpty()
        || !HeadColumns.pairs(questionnaire, carried(head, cell.place().column()), text).isEmpty();
  }

  /** The head above, or the nearest at its left, which covers the columns without one. */
  private static String carried(SheetRow head, int column) {
    return head.columns().stream()
        .filter(c -> c <= column)
        .reduce((one, later) -> later)
        .map(head::text)
        .orElse("");
  }

  /** Whether a row above the head names what several columns below it have in common. */
  private boolean groups(SheetRow row, List<SheetRow> head) {
    return row.cells().size() > 1
        && head.get(0).columns().stream()
            .anyMatch(
                c ->
                    !HeadColumns.pairs(questionnaire, carried(row, c), head.get(0).text(c))
                        .isEmpty());
  }
}
