package org.sgreport.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.model.Contribution;
import org.sgreport.model.Report;
import org.sgreport.reference.RegionalGroup;
import org.sgreport.reference.State;
import org.sgreport.reference.States;

/** Who has replied, who was late and who has not, by regional group. */
public final class ReplyStatus {
  /** How many States are members of the United Nations. */
  public static final int MEMBERS = 193;

  private final Report report;
  private final LocalDate names;

  public ReplyStatus(Report report) {
    this.report = report;
    this.names = report.settings().timing().namesAsOf();
  }

  /** A row a group; shares are of its members, "late" is after the deadline of the request. */
  public Grid byGroup() {
    List<GridRow> rows = new ArrayList<>();
    for (RegionalGroup group : RegionalGroup.values()) {
      List<State> members =
          States.all().states().stream().filter(s -> s.group().equals(Optional.of(group))).toList();
      List<State> replied = members.stream().filter(s -> replied(s).isPresent()).toList();
      int late = (int) members.stream().filter(this::late).count();
      BigDecimal share =
          BigDecimal.valueOf(replied.size())
              .divide(BigDecimal.valueOf(members.size()), 3, RoundingMode.HALF_UP);
      rows.add(
          new GridRow()
              .text(group.title())
              .count(members.size())
              .count(replied.size())
              .share(share)
              .count(late)
              .count(members.size() - replied.size())
              .names(names(replied)));
    }
    return Grid.of(
        List.of("group", "members", "replied", "share", "late", "waiting", "states that replied"),
        rows);
  }

  /** How many Member States replied. */
  public int replied() {
    return (int)
        report.states().stream()
            .filter(Contribution::responded)
            .filter(c -> States.all().isMember(c.key()))
            .count();
  }

  private Optional<Contribution> replied(State state) {
    return report.states().stream()
        .filter(c -> c.key().equals(state.code()) && c.responded())
        .findFirst();
  }

  private boolean late(State state) {
    Optional<LocalDate> deadline = report.settings().timing().deadline();
    return replied(state)
        .flatMap(Contribution::reply)
        .flatMap(r -> r.received())
        .filter(r -> deadline.isPresent() && r.value().isAfter(deadline.get()))
        .isPresent();
  }

  /** Without those whose replies are withheld. */
  private List<String> names(List<State> states) {
    List<String> codes =
        states.stream()
            .filter(s -> replied(s).filter(Contribution::withheld).isEmpty())
            .map(State::code)
            .toList();
    return States.all().ordered(codes, names).stream().map(n -> n.list()).toList();
  }
}
