package org.sgreport.collect.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sgreport.collect.head.Column.Asked;
import org.sgreport.collect.head.Column.OtherWords;
import org.sgreport.model.Form.Gives;
import org.sgreport.read.sheet.SheetRow;
import org.sgreport.reference.SurveyColumns;

/** What each column below a head of one or more rows holds. */
final class HeadColumns {
  private final Questionnaire questionnaire;
  private final List<SheetRow> rows;
  private final Map<Integer, String> names = new TreeMap<>();
  private final Map<Integer, Column> columns = new TreeMap<>();

  HeadColumns(Questionnaire questionnaire, List<SheetRow> rows, int who) {
    this.questionnaire = questionnaire;
    this.rows = rows;
    Set<Integer> all = new TreeSet<>();
    rows.forEach(r -> all.addAll(r.columns()));
    all.forEach(c -> names.put(c, name(c)));
    Map<Integer, List<Column>> found = new LinkedHashMap<>();
    all.forEach(c -> found.put(c, candidates(c)));
    found.forEach((c, candidates) -> columns.put(c, chosen(c, candidates, found)));
    if (columns.values().stream().noneMatch(HeadColumns::asksForState)) {
      columns.put(who, new Asked(questionnaire.who()));
    }
  }

  private static boolean asksForState(Column column) {
    return column instanceof Asked asked && asked.question().gives() == Gives.STATE;
  }

  Map<Integer, Column> columns() {
    return columns;
  }

  Map<Integer, String> names() {
    return names;
  }

  /** What an upper and a lower head say together. */
  static List<Column> pairs(Questionnaire questionnaire, String upper, String lower) {
    return upper.isEmpty() || lower.isEmpty() || upper.equals(lower)
        ? List.of()
        : questionnaire.find(upper + "/" + lower);
  }

  /** The heads of a column, from the top; an upper one that is blank is the one at its left. */
  private List<String> heads(int column) {
    List<String> heads = new ArrayList<>();
    for (SheetRow row : rows.subList(0, rows.size() - 1)) {
      heads.add(row.cell(column).isPresent() ? row.text(column) : carried(row, column));
    }
    heads.add(rows.get(rows.size() - 1).text(column));
    return heads.stream().filter(h -> !h.isEmpty() && !isForMachines(h)).distinct().toList();
  }

  /** HXL tags, and what Qualtrics writes below its heads. */
  static boolean isForMachines(String text) {
    return text.startsWith("#") || text.startsWith("{\"ImportId\"");
  }

  private static String carried(SheetRow row, int column) {
    return row.columns().stream()
        .filter(c -> c < column)
        .reduce((one, later) -> later)
        .map(row::text)
        .orElse("");
  }

  private String name(int column) {
    Set<String> own = new LinkedHashSet<>();
    rows.stream()
        .map(r -> r.text(column))
        .filter(t -> !t.isEmpty() && !isForMachines(t))
        .forEach(own::add);
    return String.join(" / ", own);
  }

  private List<Column> candidates(int column) {
    List<String> heads = heads(column);
    for (int lower = heads.size() - 1; lower > 0; lower--) {
      for (int upper = lower - 1; upper >= 0; upper--) {
        List<Column> pair = pairs(questionnaire, heads.get(upper), heads.get(lower));
        if (!pair.isEmpty()) {
          return pair;
        }
      }
    }
    for (int i = heads.size() - 1; i >= 0; i--) {
      List<Column> alone = questionnaire.find(heads.get(i));
      if (!alone.isEmpty()) {
        boolean lower = i < heads.size() - 1 && !isLabelled();
        return lower ? below(alone, heads.subList(i + 1, heads.size())) : alone;
      }
    }
    return List.of();
  }

  /** Whether a row for machines says that the row above it has the labels of the names above. */
  private boolean isLabelled() {
    return rows.stream().anyMatch(r -> r.first().bare().startsWith("{\"ImportId\""));
  }

  /** A question whose lower head is no answer of it: the column for other words, if it has one. */
  private static List<Column> below(List<Column> found, List<String> lower) {
    boolean plain = lower.stream().allMatch(HeadColumns::saysNothing);
    if (plain) {
      return found;
    }
    return found.stream()
        .filter(c -> c instanceof Asked asked && asked.question().other().isPresent())
        .map(c -> (Column) new OtherWords(((Asked) c).question()))
        .toList();
  }

  private static boolean saysNothing(String head) {
    return SurveyColumns.isFiller(head);
  }

  /** Of several questions with one label, as many columns have it, in the same order. */
  private Column chosen(int column, List<Column> found, Map<Integer, List<Column>> all) {
    if (found.size() > 1) {
      List<Integer> alike =
          all.entrySet().stream()
              .filter(e -> e.getValue().equals(found))
              .map(Map.Entry::getKey)
              .toList();
      return alike.size() == found.size() ? found.get(alike.indexOf(column)) : new Column.Unknown();
    }
    return found.isEmpty() || isOfRow(found.get(0))
        ? ofTool(column, found.stream().findFirst().orElseGet(Column.Unknown::new))
        : found.get(0);
  }

  /** Whether it is a word such as {@code status}, which survey tools have, too. */
  private boolean isOfRow(Column column) {
    return column instanceof Asked asked
        && !questionnaire.isOfForm(asked.question())
        && asked.question().gives() != Gives.STATE
        && !Questionnaire.isOfMeasure(column);
  }

  private Column ofTool(int column, Column otherwise) {
    List<String> heads =
        rows.stream().flatMap(r -> r.columns().stream().map(r::text)).distinct().toList();
    return rows.stream()
        .map(r -> SurveyColumns.find(r.text(column), heads))
        .flatMap(Optional::stream)
        .<Column>map(Column.OfTool::new)
        .findFirst()
        .orElse(otherwise);
  }
}
