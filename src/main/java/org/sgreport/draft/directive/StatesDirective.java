package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.model.Measure;
import org.sgreport.reference.States;
import org.sgreport.tally.Reporting;
import org.sgreport.tally.Tally;

/**
 * {@code <@states of="penal-code"/>}: the States that reported a measure, in alphabetical order.
 */
final class StatesDirective implements Directive {
  @Override
  public String name() {
    return "states";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.MEASURE,
        Parameter.STATUS,
        Parameter.flag("articles", "false to leave out articles, as in lists and tables"),
        Parameter.optional("none", "what to print where no State reported it"));
  }

  @Override
  public Expansion expand(Call call) {
    return call.measure(Measure.Reporter.STATES)
        .map(m -> list(call))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion list(Call call) {
    Tally tally = call.context().tally();
    List<Reporting> cells = tally.ofStates(call.text("of"), call.text("status"));
    if (cells.isEmpty()) {
      return EmptyLists.expand(call, "State reported", call.text("of"));
    }
    List<String> codes = cells.stream().map(Reporting::contributor).toList();
    boolean articles = call.flag("articles", true);
    String words = States.all().list(codes, tally.namesAsOf(), articles, call.context().language());
    return Counting.expansion(call, words, cells);
  }
}
