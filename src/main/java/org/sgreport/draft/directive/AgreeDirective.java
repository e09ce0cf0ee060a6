package org.sgreport.draft.directive;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Contribution;
import org.sgreport.model.Fact;
import org.sgreport.model.Measure;
import org.sgreport.model.Treaty;
import org.sgreport.reference.State;
import org.sgreport.tally.Reporting;

/**
 * {@code <@agree of="penal-code" one="is" many="are"/>}: the form that agrees with a count: of
 * those who reported a measure, of respondents, of parties to a treaty, or with a figure.
 */
final class AgreeDirective implements Directive {
  private static final List<String> COUNTED = List.of("of", "who", "to", "fact");

  @Override
  public String name() {
    return "agree";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("of", "the id of a measure"),
        Parameter.STATUS,
        Parameter.KIND,
        Parameter.optional("who", "states or entities, for those who replied"),
        Parameter.optional("by", "any, reply or carried-over; any if not given"),
        Parameter.optional("to", "the key of a treaty, for its parties"),
        Parameter.NEW,
        Parameter.optional("fact", "the key of a fact"),
        Parameter.required("one", "what to print for one"),
        Parameter.required("many", "what to print for more, or none"));
  }

  /** A count, or whether it is one, with the places behind it. */
  private record Counted(boolean one, List<Span> inputs) {}

  @Override
  public Expansion expand(Call call) {
    List<String> given = COUNTED.stream().filter(a -> call.given(a).isPresent()).toList();
    if (given.size() != 1) {
      call.complain(
          DirectiveRules.MISSING_ARGUMENT,
          "",
          "`agree` needs one of the arguments `of`, `who`, `to` and `fact`",
          "say what is counted: of=\"penal-code\", who=\"states\", to=\"a-treaty\" or fact=\"a-fact\"");
      return new Expansion.Refused();
    }
    return counted(call, given.get(0))
        .map(
            c ->
                Expansion.of(
                    Counting.placed(call, call.text(c.one() ? "one" : "many")), c.inputs()))
        .orElseGet(Expansion.Refused::new);
  }

  private static Optional<Counted> counted(Call call, String what) {
    return switch (what) {
      case "who" -> Optional.of(respondents(call));
      case "to" -> Treaties.asked(call).map(treaty -> parties(call, treaty));
      case "fact" -> fact(call);
      default -> call.measure().map(m -> reporters(call, m));
    };
  }

  private static Counted reporters(Call call, Measure measure) {
    List<Reporting> cells =
        measure.reporter() == Measure.Reporter.STATES
            ? Counting.counted(call)
            : call.context().tally().ofEntities(call.text("of"), call.text("status"));
    return new Counted(Counting.states(cells) == 1, cells.stream().map(Reporting::at).toList());
  }

  private static Counted respondents(Call call) {
    List<Contribution> who = RespondentsDirective.who(call);
    return new Counted(who.size() == 1, who.stream().map(c -> c.contributor().at()).toList());
  }

  private static Counted parties(Call call, Treaty treaty) {
    List<Treaty.Action> parties =
        Treaties.parties(call, treaty, call.kinds(EnumSet.allOf(State.Kind.class)));
    return new Counted(
        parties.size() == 1, parties.stream().map(a -> a.participant().at()).toList());
  }

  private static Optional<Counted> fact(Call call) {
    List<Fact> facts = call.context().report().facts();
    return call.known("fact", "fact", facts.stream().map(f -> f.id().value()).toList())
        .flatMap(key -> facts.stream().filter(f -> f.id().value().equals(key)).findFirst())
        .map(f -> new Counted(f.value().compareTo(BigDecimal.ONE) == 0, List.of(f.id().at())));
  }
}
