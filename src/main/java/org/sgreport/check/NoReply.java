package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;

/** A State with a file has replied, or is carried over from the previous cycle. */
final class NoReply implements Check {
  private static final Rule RULE = Rule.error("states/no-reply");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.states().stream()
        .filter(state -> !state.responded() && state.sample().isEmpty())
        .forEach(
            state ->
                diagnostics.add(
                    RULE.at(
                        state.contributor().at(),
                        "nothing says that `" + state.key() + "` replied",
                        "add `reply: {}`, or `carried-over:` if it answered the previous request")));
  }
}
