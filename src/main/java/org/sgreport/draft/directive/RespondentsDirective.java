package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Contribution;
import org.sgreport.reference.States;
import org.sgreport.tally.Tally;

/**
 * {@code <@respondents/>}: how many Member States replied, or who; {@code who="entities"} for
 * entities.
 */
final class RespondentsDirective implements Directive {
  private static final List<String> WAYS = List.of("any", "reply", "carried-over");

  @Override
  public String name() {
    return "respondents";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("who", "states or entities; states if not given"),
        Parameter.optional("by", "any, reply or carried-over; any if not given"),
        Parameter.flag("list", "true for the names instead of the count"),
        Parameter.optional(
            "form", "for entities: full or abbreviation; full at first use if not given"),
        Parameter.optional("none", "what to print where the list is empty"),
        Parameter.flag("articles", "false to leave out articles"),
        Parameter.KIND,
        Parameter.FIGURES);
  }

  @Override
  public Expansion expand(Call call) {
    List<Contribution> who = who(call);
    List<Span> inputs = who.stream().map(c -> c.contributor().at()).toList();
    if (!call.flag("list", false)) {
      return Expansion.of(Counting.number(call, who.size()), inputs);
    }
    if (who.isEmpty()) {
      return EmptyLists.expand(call, "respondent came by", call.choice("by", WAYS));
    }
    return Expansion.of(Counting.placed(call, names(call, who)), inputs);
  }

  private static boolean entities(Call call) {
    return call.choice("who", List.of("states", "entities")).equals("entities");
  }

  static List<Contribution> who(Call call) {
    Tally tally = call.context().tally();
    List<Contribution> all =
        entities(call) ? tally.respondingEntities() : tally.respondents(call.kinds(Tally.MEMBERS));
    return switch (call.choice("by", WAYS)) {
      case "reply" -> all.stream().filter(c -> c.reply().isPresent()).toList();
      case "carried-over" -> all.stream().filter(c -> c.carriedOver().isPresent()).toList();
      default -> all;
    };
  }

  private static String names(Call call, List<Contribution> who) {
    List<String> keys = who.stream().map(Contribution::key).toList();
    if (!entities(call)) {
      boolean articles = call.flag("articles", true);
      return States.all()
          .list(keys, call.context().tally().namesAsOf(), articles, call.context().language());
    }
    EntityNames names = new EntityNames(call);
    return call.context().language().list(keys.stream().map(k -> names.name(k, "")).toList());
  }
}
