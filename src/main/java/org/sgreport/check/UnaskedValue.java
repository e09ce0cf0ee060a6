package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;

/** A figure is given where the code frame asks for one, and so says what it counts. */
final class UnaskedValue extends RuleOfInputs {
  UnaskedValue() {
    super(Rule.error("measures/unasked-value"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Coded.all(inputs)
        .filter(c -> c.reported().value().isPresent() && c.measure().value().isEmpty())
        .forEach(
            c ->
                diagnostics.add(
                    rule()
                        .at(
                            c.reported().at(),
                            "the measure `" + c.measure().id().value() + "` asks for no figure",
                            "give the measure `value: {unit: …}` in measures.yaml")
                        .note("the measure is declared at " + c.measure().id().at().start())));
  }
}
