package org.sgreport.draft.directive;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Treaty;
import org.sgreport.reference.State;
import org.sgreport.tally.Participation;

/**
 * {@code <@party_count to="trafficking-protocol"/>}: how many parties, or signatories, a treaty has
 * on the as-of date.
 */
final class PartyCountDirective implements Directive {
  @Override
  public String name() {
    return "party_count";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.TREATY,
        Parameter.NEW,
        Parameter.optional("who", "parties or signatories; parties if not given"),
        Parameter.optional("kind", "members, observers, others or all; all if not given"),
        Parameter.FIGURES);
  }

  @Override
  public Expansion expand(Call call) {
    return Treaties.asked(call)
        .map(treaty -> count(call, treaty))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion count(Call call, Treaty treaty) {
    Set<State.Kind> kinds = call.kinds(EnumSet.allOf(State.Kind.class));
    List<Treaty.Action> actions =
        call.choice("who", List.of("parties", "signatories")).equals("parties")
            ? Treaties.parties(call, treaty, kinds)
            : Participation.signatories(treaty, Treaties.asOf(call), kinds);
    List<Span> inputs = actions.stream().map(a -> a.participant().at()).toList();
    return Expansion.of(Counting.number(call, actions.size()), inputs);
  }
}
