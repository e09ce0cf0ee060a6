package org.sgreport.check;

import java.util.Locale;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.Treaty;
import org.sgreport.source.Located;

/** A participant does a thing once under a treaty. */
final class TreatyActionTwice extends RuleOfInputs {
  TreatyActionTwice() {
    super(Rule.error("treaties/action-twice"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Treaty treaty : inputs.treaties()) {
      RepeatedNames.check(
          rule(), "action", treaty.actions().stream().map(TreatyActionTwice::named), diagnostics);
    }
  }

  private static Located<String> named(Treaty.Action action) {
    String deed = action.kind().name().toLowerCase(Locale.ROOT);
    return new Located<>(action.participant().value() + " " + deed, action.participant().at());
  }
}
