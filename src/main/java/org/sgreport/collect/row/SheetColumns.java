package org.sgreport.collect.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sgreport.collect.cell.CellMoment;
import org.sgreport.collect.cell.CellReader;
import org.sgreport.collect.head.Column;
import org.sgreport.collect.head.Column.Asked;
import org.sgreport.collect.head.Head;
import org.sgreport.collect.head.Questionnaire;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Form.Gives;
import org.sgreport.model.Form.Question;
import org.sgreport.model.Measure;
import org.sgreport.read.sheet.SheetCell;
import org.sgreport.read.sheet.SheetRow;
import org.sgreport.reference.StateResolver;
import org.sgreport.reference.SurveyColumns;
import org.sgreport.source.Located;
import org.sgreport.text.Similar;

/**
 * What the columns of a sheet hold, by their heads and, where these do not tell, by their cells:
 * the State again by another name, lists of measures, or nothing. Any other is complained of.
 */
public final class SheetColumns {

  private final Head head;
  private final Questionnaire questionnaire;
  private final CodeFrame frame;
  private final SheetReader.Reading reading;

  public SheetColumns(
      Head head, Questionnaire questionnaire, CodeFrame frame, SheetReader.Reading reading) {
    this.head = head;
    this.questionnaire = questionnaire;
    this.frame = frame;
    this.reading = reading;
  }

  /** Every column in which a cell is, and those of the head. */
  public Map<Integer, Column> known() {
    TreeSet<Integer> all = new TreeSet<>(head.names().keySet());
    head.below().forEach(r -> all.addAll(r.columns()));
    int who = SheetReader.asking(head.columns(), Gives.STATE).orElseThrow();
    Map<Integer, Column> known = new TreeMap<>();
    all.forEach(c -> known.put(c, c == who ? head.column(c) : known(c, who)));
    known.replaceAll((number, column) -> figures(number, column, known));
    return known;
  }

  /**
   * A measure that asks for a figure may be headed alone: its cells are marks where another column
   * has the figures, and figures where one of them is more than 1.
   */
  private Column figures(int number, Column column, Map<Integer, Column> known) {
    if (!(column instanceof Asked asked) || !counts(asked.question())) {
      return column;
    }
    Question question = asked.question();
    boolean apart =
        known.values().stream()
            .anyMatch(
                c ->
                    c instanceof Asked a
                        && a.question().gives() == Gives.VALUE
                        && a.question()
                            .measure()
                            .map(Located::value)
                            .equals(question.measure().map(Located::value)));
    if (apart) {
      return new Column.Marked(question);
    }
    boolean figures =
        cells(number).stream().anyMatch(c -> c.bare().matches("(?s).*[2-9].*|\\d{2,}.*"));
    return figures ? new Asked(question.giving(Gives.VALUE)) : column;
  }

  private boolean counts(Question question) {
    return question.gives() == Gives.STATUS
        && question.answers().isEmpty()
        && question
            .measure()
            .flatMap(m -> frame.find(m.value()))
            .flatMap(Measure::value)
            .isPresent();
  }

  private Column known(int number, int who) {
    Column column = head.column(number);
    List<SheetCell> cells = cells(number);
    if (reading.skipped().hasName(head.name(number))) {
      return new Column.Skipped();
    }
    if (cells.isEmpty()) {
      return column instanceof Column.Unknown ? new Column.Skipped() : column;
    }
    if (column instanceof Asked asked && asked.question().gives() == Gives.STATE) {
      return repeatsStates(number, who) ? new Column.Skipped() : unknown(number, cells.get(0));
    }
    if (column instanceof Asked asked && !questionnaire.isMapped(asked.question())) {
      return unmapped(asked.question(), cells.get(0));
    }
    if (!(column instanceof Column.Unknown)) {
      return column;
    }
    Optional<Column> stamps = stamps(number, cells);
    if (stamps.isPresent()) {
      return stamps.get();
    }
    return repeatsStates(number, who)
        ? new Column.Skipped()
        : lists(cells).orElseGet(() -> unknown(number, cells.get(0)));
  }

  private List<SheetCell> cells(int column) {
    return head.below().stream()
        .filter(r -> !TotalRow.is(r))
        .flatMap(r -> r.cell(column).stream())
        .toList();
  }

  /** Whether each cell names the State that the row is of. */
  private boolean repeatsStates(int column, int who) {
    List<SheetRow> rows =
        head.below().stream().filter(r -> r.cell(column).isPresent() && !TotalRow.is(r)).toList();
    return !rows.isEmpty() && rows.stream().allMatch(r -> same(r.text(column), r.text(who)));
  }

  private static boolean same(String one, String other) {
    Optional<String> state = StateResolver.certain(one);
    return state.isPresent() && state.equals(StateResolver.certain(other));
  }

  /** A tool's column of times, which stands alone where the tool adds no other. */
  private Optional<Column> stamps(int number, List<SheetCell> cells) {
    boolean times = cells.stream().allMatch(c -> CellMoment.hasTime(c.bare()));
    return SurveyColumns.maybe(head.name(number)).filter(c -> times).map(Column.OfTool::new);
  }

  private Optional<Column> lists(List<SheetCell> cells) {
    Question measures = questionnaire.measures();
    return cells.stream().allMatch(c -> CellReader.isListOf(measures, c.bare()))
        ? Optional.of(new Asked(measures))
        : Optional.empty();
  }

  private Column unmapped(Question question, SheetCell first) {
    reading
        .complaints()
        .add(
            CellReader.UNMAPPED,
            first.place(),
            "the question `" + question.wording().name().value() + "` has no measure",
            "give it `measure:`, `gives:` or `skip: yes` at "
                + question.wording().name().at().start());
    return new Column.Skipped();
  }

  private Column unknown(int number, SheetCell first) {
    String name = head.name(number);
    if (name.isEmpty()) {
      reading
          .complaints()
          .add(
              RowRules.UNKNOWN_COLUMN,
              first.place(),
              "`" + first.bare() + "` is beyond the head of the sheet",
              "give its column a head, or delete it");
    } else {
      SheetRow last = head.rows().get(head.rows().size() - 1);
      reading
          .complaints()
          .add(
              RowRules.UNKNOWN_COLUMN,
              last.cell(number).map(SheetCell::place).orElse(first.place()),
              "no measure and no question is called `" + name + "`",
              help(name));
    }
    return new Column.Skipped();
  }

  private String help(String name) {
    return Similar.closest(name.split("/", 2)[0].strip(), frame.ids())
            .map(id -> "use `" + example(id) + "`")
            .orElse("use the id or title of a measure, map the question in form.yaml")
        + ", or pass the column over by --skip \""
        + name
        + "\"";
  }

  private String example(String id) {
    return frame.find(id).stream()
        .flatMap(m -> m.statusNames().stream())
        .findFirst()
        .map(s -> id + "/" + s)
        .orElse(id);
  }
}
