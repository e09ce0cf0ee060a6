package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;

/** An entity is in a file that is named for it. */
final class AgencyFileName extends RuleOfInputs {
  AgencyFileName() {
    super(Rule.error("agencies/file-name"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Contribution entity : inputs.entities()) {
      if (inputs.entity(entity.key()).isPresent()) {
        FileNames.check(rule(), entity.contributor(), diagnostics);
      }
    }
  }
}
