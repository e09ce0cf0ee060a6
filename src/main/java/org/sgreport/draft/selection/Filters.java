package org.sgreport.draft.selection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sgreport.draft.call.Call;
import org.sgreport.model.Amount;
import org.sgreport.reference.State;
import org.sgreport.reference.States;
import org.sgreport.tally.Groups;

/** Who of a selection stays in it: by kind, by group, and by the figures given. */
final class Filters {
  private static final String AMONG = "among";

  private final Call call;
  private final Set<State.Kind> kinds;

  Filters(Call call, Set<State.Kind> kinds) {
    this.call = call;
    this.kinds = kinds;
  }

  /** Whether the arguments can be understood; complains of those that cannot. */
  boolean fit() {
    Groups groups = call.context().groups();
    boolean known =
        call.list(AMONG).stream()
            .map(g -> call.known(AMONG, g, "group of States", groups.keys()))
            .allMatch(Optional::isPresent);
    boolean numbers =
        List.of("at-least", "top").stream()
            .allMatch(a -> call.given(a).isEmpty() || call.number(a).isPresent());
    return known && numbers && Years.fit(call);
  }

  Selection applied(Selection selection) {
    List<Member> members =
        selection.members().stream()
            .filter(m -> !selection.ofStates() || isOfKind(m.key()) && isAmong(call, m.key()))
            .filter(m -> call.number("at-least").map(least -> reaches(m, least)).orElse(true))
            .toList();
    Selection all = selection.with(members);
    Selection kept =
        call.given("of").isEmpty() ? new Selection(all.ofStates(), members, all.count()) : all;
    return call.number("top").map(most -> kept.with(top(members, most.intValue()))).orElse(kept);
  }

  private boolean isOfKind(String code) {
    return kinds.contains(States.all().find(code).orElseThrow().kind());
  }

  /** Whether a State is in each of the groups that {@code among=} lists. */
  static boolean isAmong(Call call, String code) {
    return call.list(AMONG).stream()
        .allMatch(
            g -> call.context().groups().find(g).filter(f -> f.holds().test(code)).isPresent());
  }

  /** How many States of these kinds there are in the groups asked for. */
  static int statesAmong(Call call, Set<State.Kind> kinds) {
    return (int)
        States.all().states().stream()
            .filter(s -> kinds.contains(s.kind()) && isAmong(call, s.code()))
            .count();
  }

  private static boolean reaches(Member member, BigDecimal least) {
    return member.value().filter(v -> v.from().compareTo(least) >= 0).isPresent();
  }

  private static List<Member> top(List<Member> members, int most) {
    List<BigDecimal> highest =
        members.stream()
            .flatMap(m -> m.value().stream())
            .map(Amount::from)
            .sorted(Comparator.reverseOrder())
            .limit(most)
            .toList();
    return highest.isEmpty()
        ? List.of()
        : members.stream().filter(m -> reaches(m, highest.get(highest.size() - 1))).toList();
  }
}
