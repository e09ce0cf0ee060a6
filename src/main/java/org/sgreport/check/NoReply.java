package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;

/** A State with a file has replied, or is carried over from the previous cycle. */
final class NoReply extends RuleOfInputs {
  NoReply() {
    super(Rule.error("states/no-reply"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.states().stream()
        .filter(state -> !state.responded() && state.sample().isEmpty())
        .forEach(
            state ->
                diagnostics.add(
                    rule()
                        .at(
                            state.contributor().at(),
                            "nothing says that `" + state.key() + "` replied",
                            "add `reply: {}`, or `carried-over:` if it answered the previous request")));
  }
}
