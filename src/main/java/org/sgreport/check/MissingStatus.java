package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;

/** A measure that has statuses is reported with one. */
final class MissingStatus extends RuleOfInputs {
  MissingStatus() {
    super(Rule.error("measures/missing-status"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Coded.all(inputs)
        .filter(coded -> coded.reported().status().isEmpty())
        .filter(coded -> !coded.measure().statuses().isEmpty())
        .forEach(
            coded ->
                diagnostics.add(
                    rule()
                        .at(
                            coded.reported().at(),
                            "the measure `" + coded.measure().id().value() + "` needs a status",
                            "add `status:` with one of "
                                + String.join(", ", coded.measure().statusNames()))));
  }
}
