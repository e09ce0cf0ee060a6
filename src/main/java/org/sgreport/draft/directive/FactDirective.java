package org.sgreport.draft.directive;

import java.math.BigDecimal;
import java.util.List;
import org.sgreport.model.Fact;
import org.sgreport.model.Unit;

/** {@code <@fact of="persons-assisted-2012"/>}: a figure of facts.yaml in the Manual's form. */
final class FactDirective implements Directive {
  @Override
  public String name() {
    return "fact";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("of", "the key of a fact"),
        Parameter.FIGURES,
        Parameter.flag("unit", "false to leave out what is counted"));
  }

  @Override
  public Expansion expand(Call call) {
    List<Fact> facts = call.context().report().facts();
    List<String> keys = facts.stream().map(f -> f.id().value()).toList();
    return call.known("of", "fact", keys)
        .map(key -> facts.get(keys.indexOf(key)))
        .map(fact -> printed(call, fact))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion printed(Call call, Fact fact) {
    Unit unit = Unit.of(fact.unitWords()).orElse(Unit.NONE);
    boolean noun = !unit.noun().isEmpty() && !unit.isPerCent() && call.flag("unit", true);
    if (noun && unit.scale().isEmpty() && fact.value().compareTo(BigDecimal.ONE) == 0) {
      call.complain(
          DirectiveRules.BAD_ARGUMENT,
          "of",
          "`" + fact.id().value() + "` is 1, and its unit `" + unit.noun() + "` is a plural",
          "leave the unit out with unit=false, and write the noun");
      return new Expansion.Refused();
    }
    Figure figure = new Figure(fact.value(), unit);
    String words = figure.amount(call) + (noun ? " " + unit.noun() : "");
    return Expansion.of(words, List.of(fact.id().at()));
  }
}
