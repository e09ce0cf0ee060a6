package org.sgreport.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;
import org.sgreport.read.ForeignRows;

/** The lines of a table with strokes; those above the rule are heads, the first where none is. */
final class FormTable {
  private static final String RULE = ":?-+:?";

  private final List<List<String>> rows;

  FormTable(List<String> lines) {
    rows = lines.stream().map(FormTable::cells).toList();
  }

  private static List<String> cells(String line) {
    String[] cells = line.replaceFirst("^\\|", "").split("(?<!\\\\)\\|");
    return Stream.of(cells).map(String::strip).toList();
  }

  TableBody body(Function<String, List<Inline>> words) {
    int rule = 1;
    for (int i = rows.size() - 1; i > 0; i--) {
      rule = isRule(rows.get(i)) ? i : rule;
    }
    boolean ruled = rows.size() > 1 && isRule(rows.get(rule));
    List<List<Cell>> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(row.stream().map(c -> cell(c, words)).toList()));
    return ForeignRows.of(
        cells.subList(0, rule),
        ruled ? rows.get(rule).stream().map(c -> c.endsWith(":")).toList() : List.of(),
        cells.subList(ruled ? rule + 1 : rule, cells.size()));
  }

  private static boolean isRule(List<String> row) {
    return row.stream().allMatch(c -> c.matches(RULE));
  }

  private static Cell cell(String written, Function<String, List<Inline>> words) {
    for (Cell.Join join : List.of(Cell.Join.LEFT, Cell.Join.ABOVE)) {
      if (written.equals(join.sign())) {
        return Cell.joined(join);
      }
    }
    return Cell.of(words.apply(written));
  }
}
