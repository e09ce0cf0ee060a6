package org.sgreport.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.collect.cell.CellComplaints;
import org.sgreport.collect.cell.Statement.Denied;
import org.sgreport.collect.file.Edit;
import org.sgreport.collect.file.Ledger;
import org.sgreport.collect.row.Answered;
import org.sgreport.collect.row.Submission.Received;
import org.sgreport.model.Contribution;
import org.sgreport.model.Reply;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.read.sheet.CellPlace;

/**
 * What was gathered of a State against its file. What is there already stays; what is new comes to
 * it; what contradicts it is refused, or replaces what an earlier collection wrote.
 */
final class Reconciliation {

  private final Contribution there;
  private final Ledger ledger;
  private final AskedFor asked;
  private final boolean replace;
  private final CellComplaints complaints;
  private final Map<Integer, Edit> edits = new LinkedHashMap<>();
  private final List<Edit> added = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private int moved;
  private Optional<Received> received = Optional.empty();

  Reconciliation(
      Contribution there,
      Ledger ledger,
      AskedFor asked,
      boolean replace,
      CellComplaints complaints) {
    this.there = there;
    this.asked = asked;
    this.ledger = ledger;
    this.replace = replace;
    this.complaints = complaints;
  }

  void with(Gathered gathered) {
    gathered.received().ifPresent(this::receive);
    gathered.entries().forEach(this::entry);
    gathered.denials().forEach(this::deny);
  }

  List<Edit> edits() {
    List<Edit> all = new ArrayList<>(edits.values());
    all.addAll(added);
    return all;
  }

  /** The day, where it is new. */
  Optional<String> received() {
    return received.map(r -> r.day().toString());
  }

  List<String> replaced() {
    return replaced;
  }

  private void receive(Received day) {
    Optional<Reply> reply = there.reply();
    Optional<String> known = reply.flatMap(Reply::received).map(d -> d.value().toString());
    boolean same = known.filter(day.day().toString()::equals).isPresent();
    boolean ours = there.replied().stream().anyMatch(m -> ledger.wrote(there.key(), m));
    if (known.isEmpty() || !same && replace && ours) {
      known.ifPresent(old -> replaced.add("received: " + old + " → " + day.day()));
      received = Optional.of(day);
    } else if (!same) {
      String at = reply.orElseThrow().received().orElseThrow().at().start();
      contradict(day.place(), "the reply came on " + known.get() + " by " + at, ours);
    }
  }

  private void entry(Answered entry) {
    List<Integer> same = matching(entry, true);
    if (same.isEmpty()) {
      List<Integer> other = matching(entry, false);
      if (other.isEmpty()) {
        added.add(new Edit.Add(entry));
      } else {
        replace(other.get(0), entry, "reports " + shown(other.get(0)));
        other.stream().skip(1).forEach(i -> remove(i, entry.place()));
      }
      return;
    }
    int index = same.get(0);
    EntryDifference difference = new EntryDifference(there.replied().get(index), entry);
    if (difference.contradicts().isPresent()) {
      replace(
          index, entry, "has another " + difference.contradicts().get() + " of " + shown(index));
    } else {
      difference
          .missing(ledger.wrote(there.key(), there.replied().get(index)))
          .ifPresentOrElse(
              missing -> edits.put(index, new Edit.Complete(index, missing)),
              () -> same(index, entry));
    }
  }

  /** How many entries have the same answer in another cell than before. */
  int moved() {
    return moved;
  }

  /**
   * The same answer, in another cell than before, or without a part that its column is blank for.
   */
  private void same(int index, Answered entry) {
    ReportedMeasure known = there.replied().get(index);
    Optional<Ledger.Origin> origin = ledger.origin(there.key(), known);
    Optional<String> withdrawn = new EntryDifference(known, entry).withdrawn(asked);
    if (origin.isEmpty()) {
      return;
    }
    if (withdrawn.isPresent()) {
      replace(index, entry, "has a " + withdrawn.get() + " of " + shown(index));
    } else if (replace && isMoved(known, entry, origin.get())) {
      edits.put(index, new Edit.Replace(index, new EntryDifference(known, entry).moved()));
      moved++;
    }
  }

  private static boolean isMoved(ReportedMeasure known, Answered entry, Ledger.Origin origin) {
    return origin.cell().equals(known.source())
        && entry.details().source().isEmpty()
        && !known.source().equals(entry.place().source());
  }

  /**
   * Entries of the measure, in the same year where both say one: with the same status, or another.
   */
  private List<Integer> matching(Answered entry, boolean sameStatus) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < there.replied().size(); i++) {
      ReportedMeasure known = there.replied().get(i);
      boolean year =
          known.year().isEmpty()
              || entry.details().year().isEmpty()
              || known.year().getAsInt() == entry.details().year().get();
      boolean with =
          entry.details().with().isEmpty()
              || known.deed().with().stream()
                  .map(p -> p.value())
                  .toList()
                  .equals(entry.details().with());
      if (known.measure().value().equals(entry.measure())
          && year
          && with
          && known.statusName().equals(entry.status()) == sameStatus) {
        found.add(i);
      }
    }
    return found;
  }

  private void deny(Denied denied) {
    for (int i = 0; i < there.replied().size(); i++) {
      ReportedMeasure known = there.replied().get(i);
      boolean denies =
          known.measure().value().equals(denied.measure())
              && (denied.status().isEmpty() || denied.status().equals(known.statusName()));
      if (denies && !edits.containsKey(i)) {
        remove(i, denied.place());
      }
    }
  }

  private void replace(int index, Answered entry, String what) {
    ReportedMeasure known = there.replied().get(index);
    boolean ours = ledger.wrote(there.key(), known);
    if (replace && ours) {
      edits.put(index, new Edit.Replace(index, entry));
      replaced.add(shown(index) + " → " + entry.shown() + said(entry));
    } else {
      contradict(entry.place(), known.at().start() + " " + what, ours);
    }
  }

  private static String said(Answered entry) {
    String value = entry.details().value().map(v -> " " + v.from().toPlainString()).orElse("");
    return value + (entry.details().text().isEmpty() ? "" : " “" + entry.details().text() + "”");
  }

  private void remove(int index, CellPlace place) {
    ReportedMeasure known = there.replied().get(index);
    boolean ours = ledger.wrote(there.key(), known);
    if (replace && ours) {
      edits.put(index, new Edit.Remove(index));
      replaced.add(shown(index) + " → nothing");
    } else {
      contradict(place, known.at().start() + " reports " + shown(index), ours);
    }
  }

  private String shown(int index) {
    ReportedMeasure known = there.replied().get(index);
    String status = known.statusName().isEmpty() ? "" : " as `" + known.statusName() + "`";
    String value = known.value().map(v -> " " + v.from().toPlainString()).orElse("");
    String text = known.text().isEmpty() ? "" : " “" + known.text().replaceAll("\\s+", " ") + "”";
    return "`" + known.measure().value() + "`" + status + value + text;
  }

  private void contradict(CellPlace place, String what, boolean ours) {
    complaints.add(
        CollectRules.CONTRADICTION,
        place,
        what,
        ours
            ? "run with --replace where this file corrects an earlier one"
            : "correct the one that is wrong by hand; entries typed by hand are not replaced");
  }
}
