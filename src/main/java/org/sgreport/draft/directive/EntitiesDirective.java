package org.sgreport.draft.directive;

import java.util.Comparator;
import java.util.List;
import org.sgreport.model.Measure;
import org.sgreport.tally.Reporting;
import org.sgreport.text.Words;

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
    return call.measure(Measure.Reporter.ENTITIES).map(m -> list(call)).orElse(Expansion.NOTHING);
  }

  private static Expansion list(Call call) {
    List<Reporting> cells = call.context().tally().ofEntities(call.text("of"), call.text("status"));
    if (cells.isEmpty()) {
      return EmptyLists.expand(call, "entity reported", call.text("of"));
    }
    EntityNames names = new EntityNames(call);
    List<String> words =
        ordered(cells, call.text("order")).stream()
            .map(c -> names.name(c.contributor(), c.reported().office()))
            .toList();
    return Counting.expansion(call, Words.list(words), cells);
  }

  private static List<Reporting> ordered(List<Reporting> cells, String order) {
    List<String> keys = List.of(order.split(" *, *"));
    return cells.stream()
        .sorted(Comparator.comparingInt(c -> Math.floorMod(keys.indexOf(c.contributor()), 1000)))
        .toList();
  }
}
