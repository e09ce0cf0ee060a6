package org.sgreport.draft.selection;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.model.Measure;
import org.sgreport.tally.Reporting;

/** The statuses that {@code status=} lists; with none, all. */
final class Statuses {
  private static final String STATUS = "status";

  private Statuses() {}

  /** Whether each is one of a measure; complains of those that are not. */
  static boolean fit(Call call, List<Measure> measures) {
    List<String> known = measures.stream().flatMap(m -> m.statusNames().stream()).toList();
    return call.list(STATUS).stream()
        .map(s -> call.known(STATUS, s, "status of this measure", known))
        .allMatch(s -> s.isPresent());
  }

  static boolean hold(Call call, Reporting cell) {
    List<String> asked = call.list(STATUS);
    return asked.isEmpty() || asked.contains(cell.status());
  }
}
