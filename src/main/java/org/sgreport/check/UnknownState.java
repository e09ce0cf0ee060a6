package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;

/** Every State that replies is in the reference data. */
final class UnknownState implements Check {
  private static final Rule RULE = Rule.error("states/unknown-state");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Contribution state : inputs.states()) {
      Participants.check(RULE, state.contributor(), diagnostics);
    }
  }
}
