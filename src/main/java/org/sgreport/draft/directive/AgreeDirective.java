package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.model.Measure;

/** {@code <@agree of="penal-code" one="is" many="are"/>}: the form that agrees with the count. */
final class AgreeDirective implements Directive {
  @Override
  public String name() {
    return "agree";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.MEASURE,
        Parameter.STATUS,
        Parameter.KIND,
        Parameter.required("one", "what to print for one State"),
        Parameter.required("many", "what to print for more, or none"));
  }

  @Override
  public Expansion expand(Call call) {
    return call.measure(Measure.Reporter.STATES)
        .map(m -> Counting.counted(call))
        .map(cells -> Counting.expansion(call, form(call, Counting.states(cells)), cells))
        .orElse(Expansion.NOTHING);
  }

  private static String form(Call call, int count) {
    return call.text(count == 1 ? "one" : "many");
  }
}
