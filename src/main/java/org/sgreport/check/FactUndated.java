package org.sgreport.check;

import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Fact;
import org.sgreport.model.Inputs;

/** A fact that was taken over from the earlier report has a date again. */
final class FactUndated extends RuleOfInputs {
  FactUndated() {
    super(Rule.warning("facts/undated"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    List<String> dated =
        inputs.background().previous().stream()
            .flatMap(p -> p.facts().stream())
            .filter(f -> !f.asOf().isEmpty())
            .map(f -> f.id().value())
            .toList();
    inputs.facts().stream()
        .filter(f -> f.asOf().isEmpty() && dated.contains(f.id().value()))
        .forEach(f -> undated(f, diagnostics));
  }

  private void undated(Fact fact, Diagnostics diagnostics) {
    diagnostics.add(
        rule()
            .at(
                fact.id().at(),
                "the fact `" + fact.id().value() + "` is that of the earlier report",
                "give its figure, its date (`as-of:`) and its source of today"));
  }
}
