package org.sgreport.check;

import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.text.Similar;

/** A reported status is one that the code frame allows for the measure. */
final class UnknownStatus extends RuleOfInputs {
  UnknownStatus() {
    super(Rule.error("measures/unknown-status"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Coded.all(inputs)
        .filter(coded -> coded.reported().status().isPresent())
        .filter(coded -> !coded.measure().statusNames().contains(coded.reported().statusName()))
        .forEach(coded -> diagnostics.add(unknown(coded)));
  }

  private Diagnostic unknown(Coded coded) {
    String id = coded.measure().id().value();
    String status = coded.reported().statusName();
    List<String> allowed = coded.measure().statusNames();
    String help =
        allowed.isEmpty()
            ? "delete the status: `" + id + "` has none"
            : Similar.closest(status, allowed)
                .map(s -> "use `" + s + "`, the status with the most similar name")
                .orElse("use one of " + String.join(", ", allowed));
    return rule()
        .at(
            coded.reported().status().orElseThrow().at(),
            "the measure `" + id + "` has no status `" + status + "`",
            help)
        .note("the measure is declared at " + coded.measure().id().at().start());
  }
}
