package org.sgreport.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Measure;
import org.sgreport.read.sheet.SheetRow;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.Resolution;
import org.sgreport.reference.StateResolver;
import org.sgreport.text.Similar;

/**
 * A coded spreadsheet: States down, measures across, a mark where a State reported one; the inverse
 * of {@code tally --matrix --format csv}.
 */
public final class CodedSheet {
  public static final Rule UNKNOWN_CELL = Rule.error("add/unknown-cell");
  public static final Rule UNKNOWN_COLUMN = Rule.error("add/unknown-column");
  public static final Rule UNKNOWN_STATE = Rule.error("add/unknown-state");

  public static final List<Rule> RULES = List.of(UNKNOWN_CELL, UNKNOWN_COLUMN, UNKNOWN_STATE);

  /** A measure, with a status where it has statuses; otherwise the status is empty. */
  public record Column(String measure, String status) {}

  private static final String NAME = "name";
  private static final Set<String> MARKS = Set.of("1", "x", "yes");
  private static final Set<String> BLANKS = Set.of("", "0", "-", "no");

  private final List<SheetRow> rows;
  private final CodeFrame codeFrame;
  private final Diagnostics diagnostics;

  public CodedSheet(List<SheetRow> rows, CodeFrame codeFrame, Diagnostics diagnostics) {
    this.rows = List.copyOf(rows);
    this.codeFrame = codeFrame;
    this.diagnostics = diagnostics;
  }

  /** What each State reported, by code. Adds a diagnostic for each cell that has no place. */
  public Map<String, List<Column>> read() {
    Map<String, List<Column>> states = new TreeMap<>();
    if (rows.isEmpty()) {
      return states;
    }
    List<Optional<Column>> columns = header(rows.get(0));
    rows.subList(1, rows.size()).forEach(row -> row(row, columns, states));
    return states;
  }

  private List<Optional<Column>> header(SheetRow row) {
    return row.cells().stream()
        .skip(1)
        .map(
            label ->
                label.strip().equals(NAME)
                    ? Optional.<Column>empty()
                    : column(label.strip(), row.place()))
        .toList();
  }

  /** Names stand beside codes for a reader's eye. */
  private boolean isName(int column) {
    List<String> heads = rows.get(0).cells();
    return column < heads.size() && heads.get(column).strip().equals(NAME);
  }

  private Optional<Column> column(String label, Span place) {
    String[] parts = label.split("/", 2);
    String status = parts.length > 1 ? parts[1] : "";
    Optional<Measure> measure = codeFrame.find(parts[0]);
    boolean fits =
        measure
            .filter(
                m -> m.statuses().isEmpty() ? status.isEmpty() : m.statusNames().contains(status))
            .isPresent();
    if (!fits) {
      diagnostics.add(
          UNKNOWN_COLUMN.at(
              place,
              "no measure and status is called `" + label + "`",
              Similar.closest(parts[0], codeFrame.ids())
                  .map(
                      m ->
                          "write the id of a measure, such as "
                              + m
                              + ", and /status where it has some")
                  .orElse("declare the measure in measures.yaml, or remove the column")));
      return Optional.empty();
    }
    return Optional.of(new Column(parts[0], status));
  }

  private void row(SheetRow row, List<Optional<Column>> columns, Map<String, List<Column>> states) {
    Span place = row.place();
    String written = row.cells().isEmpty() ? "" : row.cells().get(0).strip();
    Resolution state = StateResolver.resolve(written);
    Optional<String> code = state.key();
    if (code.isEmpty()) {
      diagnostics.add(
          UNKNOWN_STATE.at(
              place, "no State is called `" + written + "`", Candidates.help(state.candidates())));
      return;
    }
    List<Column> reported = states.computeIfAbsent(code.get(), c -> new ArrayList<>());
    for (int i = 1; i < row.cells().size(); i++) {
      if (isName(i)) {
        continue;
      }
      String cell = row.cells().get(i).strip().toLowerCase(Locale.ROOT);
      Optional<Column> column = i <= columns.size() ? columns.get(i - 1) : Optional.empty();
      if (MARKS.contains(cell)) {
        column.ifPresent(reported::add);
      } else if (!BLANKS.contains(cell)) {
        diagnostics.add(
            UNKNOWN_CELL.at(
                place,
                "`"
                    + row.cells().get(i)
                    + "` in column "
                    + (i + 1)
                    + " is neither a mark nor a blank",
                "write 1 where the State reported the measure, and nothing where it did not"));
      }
    }
  }
}
