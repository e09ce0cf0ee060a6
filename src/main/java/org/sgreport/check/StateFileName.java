package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;
import org.sgreport.reference.States;

/** A State is in a file that is named for it. */
final class StateFileName implements Check {
  private static final Rule RULE = Rule.error("states/file-name");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Contribution state : inputs.states()) {
      if (States.all().find(state.key()).isPresent()) {
        FileNames.check(RULE, state.contributor(), diagnostics);
      }
    }
  }
}
