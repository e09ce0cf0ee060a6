package org.sgreport.draft.selection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sgreport.draft.call.Call;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.reference.State;
import org.sgreport.tally.Tally;

/** Those who replied, of the kinds of States that are meant. */
final class WhoReplied {
  private final Call call;
  private final Set<State.Kind> kinds;

  WhoReplied(Call call, Set<State.Kind> kinds) {
    this.call = call;
    this.kinds = kinds;
  }

  /** Those who replied as {@code by=} says. */
  Selection selection(boolean entities) {
    Measure.Reporter who = entities ? Measure.Reporter.ENTITIES : Measure.Reporter.STATES;
    List<Member> members = all(who).stream().filter(by()).map(WhoReplied::member).toList();
    return new Selection(!entities, members, members.size());
  }

  /** What {@code by=} says: any, a reply of this cycle, or one carried over from the last. */
  private Predicate<Contribution> by() {
    return switch (call.choice("by", List.of("any", "reply", "carried-over"))) {
      case "reply" -> c -> c.reply().isPresent();
      case "carried-over" -> c -> c.carriedOver().isPresent();
      default -> c -> true;
    };
  }

  List<Contribution> all(Measure.Reporter who) {
    Tally tally = call.context().tally();
    return who == Measure.Reporter.ENTITIES ? tally.respondingEntities() : tally.respondents(kinds);
  }

  /** How many there are in the groups asked for; entities are in none. */
  int among(Measure.Reporter who) {
    return (int)
        all(who).stream()
            .filter(c -> who == Measure.Reporter.ENTITIES || Filters.isAmong(call, c.key()))
            .count();
  }

  static Member member(Contribution contribution) {
    return new Member(
        contribution.key(),
        contribution.withheld(),
        List.of(),
        List.of(contribution.shownAt()),
        Optional.empty());
  }
}
