package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;
import org.sgreport.reference.States;

/** A State is in a file that is named for it. */
final class StateFileName extends RuleOfInputs {
  StateFileName() {
    super(Rule.error("states/file-name"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Contribution state : inputs.states()) {
      if (States.all().find(state.key()).isPresent()) {
        FileNames.check(rule(), state.contributor(), diagnostics);
      }
    }
  }
}
