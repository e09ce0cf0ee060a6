package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.ReportedMeasure;

/** The least that a figure may be is not more than the most. */
final class ValueOrder extends RuleOfInputs {
  ValueOrder() {
    super(Rule.error("replies/value-order"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.contributions().all().stream()
        .flatMap(c -> c.measures().stream())
        .filter(m -> m.value().filter(v -> v.from().compareTo(v.until()) > 0).isPresent())
        .forEach(m -> turned(m, diagnostics));
  }

  private void turned(ReportedMeasure measure, Diagnostics diagnostics) {
    diagnostics.add(
        rule()
            .at(
                measure.at(),
                "the value of `" + measure.measure().value() + "` ends before it begins",
                "write the smaller number as `from`, and the larger as `until`"));
  }
}
