package org.sgreport.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;

/**
 * What changed in a computed table, reported by the heads of its rows and columns: rows and columns
 * that came or went, then "African States, Replies: 9 → 10".
 */
final class TableChanges {
  /** What stands for the words of a cell that has none. */
  private static final String EMPTY = "empty";

  private final TableBody before;
  private final TableBody after;
  private final String where;
  private final List<Change> changes = new ArrayList<>();

  private TableChanges(TableBody before, TableBody after, String where) {
    this.before = before;
    this.after = after;
    this.where = where;
  }

  /** In the order of the new table, what went after what came. */
  static List<Change> between(TableBody before, TableBody after, String where) {
    TableChanges changes = new TableChanges(before, after, where);
    changes.comings(columns(before), columns(after), "column");
    changes.comings(rows(before), rows(after), "row");
    changes.cells();
    return changes.changes;
  }

  private void comings(Map<String, Integer> were, Map<String, Integer> are, String what) {
    are.keySet().stream()
        .filter(head -> !were.containsKey(head))
        .forEach(head -> add(what + " " + head + " added", "", head));
    were.keySet().stream()
        .filter(head -> !are.containsKey(head))
        .forEach(head -> add(what + " " + head + " removed", head, ""));
  }

  private void cells() {
    Map<String, Integer> wereRows = rows(before);
    Map<String, Integer> wereColumns = columns(before);
    Map<String, Integer> columns = columns(after);
    rows(after)
        .forEach(
            (row, at) ->
                columns.forEach(
                    (column, of) -> {
                      if (wereRows.containsKey(row) && wereColumns.containsKey(column)) {
                        String was = cell(before, wereRows.get(row), wereColumns.get(column));
                        cell(row + ", " + column, was, cell(after, at, of));
                      }
                    }));
  }

  private void cell(String heads, String was, String is) {
    if (!was.equals(is)) {
      add(heads + ": " + shown(was) + " → " + shown(is), was, is);
    }
  }

  private void add(String what, String was, String is) {
    changes.add(new Change(Change.Kind.COMPUTED, where, what, was, is));
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? EMPTY : cell;
  }

  private static String cell(TableBody table, int row, int column) {
    return PlainText.withoutMarks(table.rows().get(row).get(column).content());
  }

  private static Map<String, Integer> rows(TableBody table) {
    return places(table.rows().stream().map(row -> row.get(0).content()).toList());
  }

  /** The first column holds the heads of the rows. */
  private static Map<String, Integer> columns(TableBody table) {
    Map<String, Integer> columns = places(table.columnHeads());
    columns.values().remove(0);
    return columns;
  }

  /** Each head and its place; of several with the same words, the later ones with their number. */
  private static Map<String, Integer> places(List<List<Inline>> heads) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (List<Inline> head : heads) {
      String words = PlainText.withoutMarks(head);
      int time = seen.merge(words, 1, Integer::sum);
      places.put(time == 1 ? words : words + " (" + time + ")", places.size());
    }
    return places;
  }
}
