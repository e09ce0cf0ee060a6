package org.sgreport.draft.directive;

import java.util.Comparator;
import java.util.List;
import org.sgreport.model.Measure;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.Entities;
import org.sgreport.reference.EntityResolver;
import org.sgreport.tally.Reporting;

/**
 * {@code <@entities of="world-day"/>}: the entities that reported a measure, in the order of
 * report.yaml.
 */
final class EntitiesDirective implements Directive {
  @Override
  public String name() {
    return "entities";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.MEASURE,
        Parameter.STATUS,
        Parameter.optional(
            "form", "full, name (without article) or abbreviation; full at first use if not given"),
        Parameter.optional("order", "keys in the order to print them, with commas between"),
        Parameter.optional("none", "what to print where no entity reported it"));
  }

  @Override
  public Expansion expand(Call call) {
    return call.measure(Measure.Reporter.ENTITIES)
        .map(m -> list(call))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion list(Call call) {
    List<Reporting> cells = call.context().tally().ofEntities(call.text("of"), call.text("status"));
    if (cells.isEmpty()) {
      return EmptyLists.expand(call, "entity reported", call.text("of"));
    }
    EntityNames names = new EntityNames(call);
    List<String> words =
        ordered(cells, order(call)).stream()
            .map(c -> names.name(c.contributor(), c.reported().office()))
            .toList();
    return Counting.expansion(call, call.context().language().list(words), cells);
  }

  /** The keys in the order asked for; empty where none is. */
  private static List<String> order(Call call) {
    List<String> keys =
        call.given("order").map(o -> List.of(o.strip().split("\\s*,\\s*"))).orElse(List.of());
    for (String key : keys) {
      if (Entities.all().find(key).isEmpty()) {
        call.complain(
            DirectiveRules.UNKNOWN_KEY,
            "order",
            "no entity is called `" + key + "`",
            Candidates.entityHelp(EntityResolver.resolve(key)));
      }
    }
    return keys;
  }

  /** Those that the order names, then the others. */
  private static List<Reporting> ordered(List<Reporting> cells, List<String> order) {
    return cells.stream()
        .sorted(
            Comparator.comparingInt(
                c ->
                    order.contains(c.contributor())
                        ? order.indexOf(c.contributor())
                        : order.size()))
        .toList();
  }
}
