package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;

/** Every State that replies is in the reference data. */
final class UnknownState extends RuleOfInputs {
  UnknownState() {
    super(Rule.error("states/unknown-state"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Contribution state : inputs.states()) {
      Participants.check(rule(), state.contributor(), diagnostics);
    }
  }
}
