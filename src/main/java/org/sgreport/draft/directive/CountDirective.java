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
    return List.of(Parameter.MEASURE, Parameter.STATUS, Parameter.KIND, Parameter.FIGURES);
  }

  @Override
  public Expansion expand(Call call) {
    return call.measure(Measure.Reporter.STATES)
        .map(m -> Counting.counted(call))
        .<Expansion>map(
            cells -> Counting.expansion(call, Counting.number(call, Counting.states(cells)), cells))
        .orElseGet(Expansion.Refused::new);
  }
}
