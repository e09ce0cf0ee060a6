package org.sgreport.collect.row;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sgreport.read.sheet.SheetRow;

/**
 * A row with the time at which a survey tool got it, in both readings where the month may be either
 * number; without one where the respondent never finished.
 */
record Timed(SheetRow row, Set<LocalDateTime> times) {
  Timed {
    times = new TreeSet<>(times);
  }

  /** The last of several; empty where there is one row, or where the times do not tell. */
  static Optional<Timed> latest(List<Timed> rows) {
    List<Timed> finished = rows.stream().filter(r -> !r.times.isEmpty()).toList();
    if (rows.size() < 2 || finished.isEmpty()) {
      return Optional.empty();
    }
    Timed one = last(finished, Comparator.naturalOrder());
    Timed other = last(finished, Comparator.reverseOrder());
    boolean alone = finished.stream().filter(r -> r.times.equals(one.times)).count() == 1;
    return one == other && alone ? Optional.of(one) : Optional.empty();
  }

  private static Timed last(List<Timed> rows, Comparator<LocalDateTime> reading) {
    return rows.stream()
        .max(Comparator.comparing(r -> r.times.stream().min(reading).orElseThrow()))
        .orElseThrow();
  }

  /** "row 3, an earlier submission of NOR (2026-03-01 09:00; row 5 of 2026-03-02 10:00 counts)". */
  String before(Timed latest, String state) {
    return "row "
        + row.number()
        + ", "
        + (times.isEmpty() ? "an unfinished" : "an earlier")
        + " submission of "
        + state
        + " ("
        + shown()
        + "row "
        + latest.row.number()
        + " of "
        + moment(latest)
        + " counts)";
  }

  private String shown() {
    return times.isEmpty() ? "" : moment(this) + "; ";
  }

  private static String moment(Timed row) {
    return row.times.iterator().next().toString().replace('T', ' ');
  }
}
