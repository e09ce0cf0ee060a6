package org.sgreport.collect.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sgreport.collect.cell.CellComplaints;
import org.sgreport.collect.cell.Statement;
import org.sgreport.collect.cell.Statement.Denied;
import org.sgreport.collect.cell.Statement.Detail;
import org.sgreport.collect.cell.Statement.Reported;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Form.Gives;
import org.sgreport.model.Measure;
import org.sgreport.read.sheet.CellPlace;

/**
 * What the statements of one row come to: measures with their statuses, and to each what belongs to
 * it. What is said of no measure belongs to the one measure of the row; a source, to all of them.
 */
public final class RowEntries {

  private final CodeFrame frame;
  private final CellComplaints complaints;
  private final DetailReader reader;

  /** The measures that a column asks for, so that a blank there is an answer. */
  private final Set<String> asked;

  private final KnownStatuses known;
  private String state = "";

  private final Map<String, Map<String, CellPlace>> reported = new LinkedHashMap<>();
  private final Map<String, List<Detail>> details = new LinkedHashMap<>();

  public RowEntries(
      CodeFrame frame, Set<String> asked, KnownStatuses known, CellComplaints complaints) {
    this.frame = frame;
    this.known = known;
    this.asked = Set.copyOf(asked);
    this.complaints = complaints;
    this.reader = new DetailReader(frame, complaints);
  }

  /** The entries of one row; what contradicts itself or belongs to nothing is complained of. */
  public List<Answered> of(Submission row) {
    state = row.state();
    reported.clear();
    details.clear();
    List<Detail> ofRow = new ArrayList<>();
    for (Statement statement : row.statements()) {
      if (statement instanceof Reported r) {
        reported
            .computeIfAbsent(r.measure(), m -> new LinkedHashMap<>())
            .putIfAbsent(r.status(), r.place());
      } else if (statement instanceof Detail d) {
        d.measure()
            .ifPresentOrElse(
                m -> details.computeIfAbsent(m, k -> new ArrayList<>()).add(d), () -> ofRow.add(d));
      }
    }
    details.keySet().forEach(this::implied);
    ofRow.forEach(this::spread);
    withoutFigure();
    List.copyOf(reported.keySet()).forEach(this::status);
    denials(row).forEach(this::contradicted);
    return reported.entrySet().stream().flatMap(e -> entries(e).stream()).toList();
  }

  /** Those of one row. */
  public static List<Denied> denials(Submission row) {
    return row.statements().stream()
        .filter(Denied.class::isInstance)
        .map(Denied.class::cast)
        .toList();
  }

  /** A figure or a text of a measure that no column asks for says that it is reported. */
  private void implied(String id) {
    if (reported.containsKey(id)) {
      return;
    }
    Optional<Detail> telling =
        details.get(id).stream().filter(d -> reader.tells(d, asked.contains(id))).findFirst();
    if (telling.isPresent() && frame.find(id).filter(m -> m.statuses().size() < 2).isPresent()) {
      String sole =
          frame.find(id).stream().flatMap(m -> m.statusNames().stream()).findFirst().orElse("");
      reported.put(id, new LinkedHashMap<>(Map.of(sole, telling.get().place())));
      return;
    }
    details.get(id).stream()
        .filter(
            d ->
                d.gives() != Gives.STATUS
                    && reader.says(d)
                    && !reader.denies(d, asked.contains(id)))
        .forEach(
            d ->
                complaints.add(
                    CellComplaints.UNKNOWN_CELL,
                    d.place(),
                    "the row does not report `" + id + "`, to which this belongs",
                    "report the measure in the row, or pass the cell over by --skip "
                        + d.place().shown()));
  }

  /**
   * A measure that asks for a figure, reported by a row whose cell for it says that there is none.
   */
  private void withoutFigure() {
    reported
        .keySet()
        .removeIf(
            id ->
                frame.find(id).filter(m -> m.value().isPresent()).isPresent()
                    && details.getOrDefault(id, List.of()).stream()
                        .anyMatch(d -> d.gives() == Gives.VALUE && d.isNothing()));
  }

  private void spread(Detail detail) {
    boolean one = reported.size() == 1;
    if (detail.gives() == Gives.SOURCE || one) {
      reported
          .keySet()
          .forEach(m -> details.computeIfAbsent(m, k -> new ArrayList<>()).add(detail));
    } else if (reader.says(detail)) {
      String gives = detail.gives().name().toLowerCase(Locale.ROOT);
      complaints.add(
          CellComplaints.UNKNOWN_CELL,
          detail.place(),
          reported.isEmpty()
              ? "the row reports no measure to which this " + gives + " belongs"
              : "this " + gives + " may belong to any of " + reported.size() + " measures",
          "head the column with the measure, as in `penal-code/" + gives + "`");
    }
  }

  /** The status that a cell of its own gives. */
  private void status(String id) {
    Map<String, CellPlace> statuses = reported.get(id);
    for (Detail detail : details.getOrDefault(id, List.of())) {
      if (detail.gives() == Gives.STATUS && reader.saysNo(id, detail)) {
        reported.put(id, new LinkedHashMap<>());
        return;
      }
      if (detail.gives() == Gives.STATUS) {
        Optional<String> status = reader.status(id, detail);
        status.ifPresent(s -> statuses.put(s, detail.place()));
        statuses.remove("");
      }
    }
    List<String> allowed = frame.find(id).map(Measure::statusNames).orElse(List.of());
    if (statuses.containsKey("") && !allowed.isEmpty()) {
      complaints.add(
          CellComplaints.UNKNOWN_CELL,
          statuses.get(""),
          "`" + id + "` is reported without its status",
          "write one of " + String.join(", ", allowed));
    }
    if (statuses.size() > 1 && !known.hasAll(state, id, statuses.keySet())) {
      List<CellPlace> places = List.copyOf(statuses.values());
      complaints.add(
          RowRules.TWO_ANSWERS,
          places.get(1),
          "two statuses of `" + id + "` in one row, the other in cell " + places.get(0).shown(),
          "keep one of them, or write both into the State's file by hand");
      statuses.keySet().retainAll(List.of(statuses.keySet().iterator().next()));
    }
  }

  private void contradicted(Denied denied) {
    Map<String, CellPlace> statuses = reported.getOrDefault(denied.measure(), Map.of());
    CellPlace yes =
        denied.status().isEmpty()
            ? statuses.values().stream().findFirst().orElse(null)
            : statuses.get(denied.status());
    if (yes != null) {
      complaints.add(
          RowRules.TWO_ANSWERS,
          denied.place(),
          "`" + denied.measure() + "` is denied here and reported in cell " + yes.shown(),
          "correct one of the two cells");
    }
  }

  private List<Answered> entries(Map.Entry<String, Map<String, CellPlace>> measure) {
    List<Detail> own = details.getOrDefault(measure.getKey(), List.of());
    return measure.getValue().entrySet().stream()
        .map(
            s ->
                new Answered(
                    measure.getKey(),
                    s.getKey(),
                    reader.details(measure.getKey(), own),
                    s.getValue()))
        .toList();
  }
}
