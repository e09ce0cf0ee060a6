package org.sgreport.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sgreport.collect.cell.CellComplaints;
import org.sgreport.collect.cell.Statement.Denied;
import org.sgreport.collect.row.Answered;
import org.sgreport.collect.row.Answered.Details;
import org.sgreport.collect.row.KnownStatuses;
import org.sgreport.collect.row.RowRules;
import org.sgreport.collect.row.Submission;
import org.sgreport.collect.row.Submission.Received;
import org.sgreport.read.sheet.CellPlace;

/** What all rows of all files say of one State. Rows that contradict one another are refused. */
final class Gathered {

  private final String state;
  private final KnownStatuses known;
  private final CellComplaints complaints;
  private final List<Answered> entries = new ArrayList<>();
  private final List<Denied> denials = new ArrayList<>();
  private Optional<Received> received = Optional.empty();

  Gathered(String state, KnownStatuses known, CellComplaints complaints) {
    this.state = state;
    this.known = known;
    this.complaints = complaints;
  }

  String state() {
    return state;
  }

  List<Answered> entries() {
    return entries;
  }

  List<Denied> denials() {
    return denials;
  }

  Optional<Received> received() {
    return received;
  }

  void add(Submission row, List<Answered> answered, List<Denied> denied) {
    row.received().ifPresent(this::receive);
    answered.forEach(this::add);
    denied.forEach(this::deny);
  }

  private void receive(Received day) {
    if (received.isPresent() && !received.get().day().equals(day.day())) {
      String other = received.get().place().source();
      complain(day.place(), "the reply of " + state + " came on another day in " + other);
    } else {
      received = Optional.of(day);
    }
  }

  private void add(Answered entry) {
    denials.stream()
        .filter(d -> denies(d, entry))
        .findFirst()
        .ifPresent(
            d -> complain(entry.place(), entry.shown() + " is denied in " + d.place().source()));
    Optional<Answered> other =
        entries.stream()
            .filter(e -> isOf(e, entry))
            .max(Comparator.comparing(e -> e.status().equals(entry.status())));
    if (other.isEmpty() || areKnown(other.get(), entry)) {
      entries.add(entry);
    } else if (!other.get().status().equals(entry.status())) {
      complain(
          entry.place(),
          state + " reports " + other.get().shown() + " in " + other.get().place().source());
    } else {
      join(other.get(), entry);
    }
  }

  /** Whether the file of the State has both statuses already. */
  private boolean areKnown(Answered one, Answered other) {
    return !one.status().equals(other.status())
        && known.hasAll(state, one.measure(), Set.of(one.status(), other.status()));
  }

  private void deny(Denied denied) {
    Optional<Answered> entry = entries.stream().filter(e -> denies(denied, e)).findFirst();
    if (entry.isPresent()) {
      complain(
          denied.place(),
          state + " reports " + entry.get().shown() + " in " + entry.get().place().source());
    } else {
      denials.add(denied);
    }
  }

  static boolean denies(Denied denied, Answered entry) {
    return denied.measure().equals(entry.measure())
        && (denied.status().isEmpty() || denied.status().equals(entry.status()));
  }

  /** Whether both are about one measure in one year; one without a year is about any. */
  private static boolean isOf(Answered one, Answered other) {
    Optional<Integer> year = one.details().year();
    boolean sameYear =
        year.isEmpty() || other.details().year().isEmpty() || year.equals(other.details().year());
    return one.measure().equals(other.measure())
        && sameYear
        && one.details().with().equals(other.details().with());
  }

  private void join(Answered one, Answered other) {
    Details a = one.details();
    Details b = other.details();
    if (differ(a.value(), b.value())
        || differ(a.text(), b.text())
        || differ(a.source(), b.source())) {
      complain(
          other.place(),
          "of " + one.shown() + ", " + state + " says something else in " + one.place().source());
      return;
    }
    Details joined =
        new Details(
            a.value().or(b::value),
            a.year().or(b::year),
            a.with(),
            a.text().isEmpty() ? b.text() : a.text(),
            a.source().isEmpty() ? b.source() : a.source());
    entries.set(
        entries.indexOf(one), new Answered(one.measure(), one.status(), joined, one.place()));
  }

  private static boolean differ(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static boolean differ(String one, String other) {
    return Stream.of(one, other).noneMatch(String::isEmpty) && !Objects.equals(one, other);
  }

  private void complain(CellPlace place, String message) {
    complaints.add(RowRules.TWO_ANSWERS, place, message, "correct one of the two, or skip one");
  }
}
