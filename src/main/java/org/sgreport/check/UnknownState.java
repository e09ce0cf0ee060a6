package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;

/** Every State that replies, that is reached or that is in a group is in the reference data. */
final class UnknownState extends RuleOfInputs {
  UnknownState() {
    super(Rule.error("states/unknown-state"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Contribution state : inputs.states()) {
      Participants.check(rule(), state.contributor(), diagnostics);
    }
    inputs.entities().stream()
        .flatMap(e -> e.measures().stream())
        .flatMap(m -> m.deed().reached().stream())
        .forEach(code -> Participants.check(rule(), code, diagnostics));
    inputs.reportFile().stream()
        .flatMap(f -> f.settings().groups().stream())
        .flatMap(g -> g.states().stream())
        .forEach(code -> Participants.check(rule(), code, diagnostics));
  }
}
