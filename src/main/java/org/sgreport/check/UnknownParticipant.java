package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.Treaty;

/** Every participant in a treaty is in the reference data. */
final class UnknownParticipant extends RuleOfInputs {
  UnknownParticipant() {
    super(Rule.error("treaties/unknown-participant"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Treaty treaty : inputs.treaties()) {
      for (Treaty.Action action : treaty.actions()) {
        Participants.check(rule(), action.participant(), diagnostics);
      }
    }
  }
}
