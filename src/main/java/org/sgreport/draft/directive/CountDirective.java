package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.model.Measure;

/** {@code <@count of="penal-code"/>}: how many States reported a measure. */
final class CountDirective implements Directive {
  @Override
  public String name() {
    return "count";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("of", "the id of a measure"),
        Parameter.optional("status", "only with this status"),
        Parameter.optional("kind", "members, observers, others or all; members if not given"),
        Parameter.optional("figures", "true to print a figure below ten too, as in a series"));
  }

  @Override
  public Expansion expand(Call call) {
    return call.measure(Measure.Reporter.STATES)
        .map(m -> Counting.counted(call))
        .map(
            cells -> Counting.expansion(call, Counting.number(call, Counting.states(cells)), cells))
        .orElse(Expansion.NOTHING);
  }
}
