package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.Treaty;

/** A treaty is in a file that is named for it. */
final class TreatyFileName implements Check {
  private static final Rule RULE = Rule.error("treaties/file-name");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Treaty treaty : inputs.treaties()) {
      FileNames.check(RULE, treaty.id(), diagnostics);
    }
  }
}
