package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;

/** A measure that has statuses is reported with one. */
final class MissingStatus implements Check {
  private static final Rule RULE = Rule.error("measures/missing-status");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Coded.all(inputs)
        .filter(coded -> coded.reported().status().isEmpty())
        .filter(coded -> !coded.measure().statuses().isEmpty())
        .forEach(
            coded ->
                diagnostics.add(
                    RULE.at(
                        coded.reported().at(),
                        "the measure `" + coded.measure().id().value() + "` needs a status",
                        "add `status:` with one of "
                            + String.join(", ", coded.measure().statusNames()))));
  }
}
