package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Fact;
import org.sgreport.model.Inputs;

/** A fact stands once. */
final class FactDefinedTwice extends RuleOfInputs {
  FactDefinedTwice() {
    super(Rule.error("facts/defined-twice"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    RepeatedNames.check(rule(), "fact", inputs.facts().stream().map(Fact::id), diagnostics);
  }
}
