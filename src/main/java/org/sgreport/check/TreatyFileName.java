package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.Treaty;

/** A treaty is in a file that is named for it. */
final class TreatyFileName extends RuleOfInputs {
  TreatyFileName() {
    super(Rule.error("treaties/file-name"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Treaty treaty : inputs.treaties()) {
      FileNames.check(rule(), treaty.id(), diagnostics);
    }
  }
}
