package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.Measure;

/** Measures of States are reported by States, those of entities by entities. */
final class WrongReporter extends RuleOfInputs {
  WrongReporter() {
    super(Rule.error("measures/wrong-reporter"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Coded.all(inputs)
        .filter(coded -> coded.measure().reporter() != coded.reporter())
        .forEach(coded -> diagnostics.add(wrong(coded)));
  }

  private Diagnostic wrong(Coded coded) {
    String wanted = coded.measure().reporter() == Measure.Reporter.STATES ? "States" : "entities";
    return rule()
        .at(
            coded.reported().at(),
            "the measure `" + coded.measure().id().value() + "` is one that " + wanted + " report",
            "use a measure of the right kind, or change `reported-by` in the code frame")
        .note("the measure is declared at " + coded.measure().id().at().start());
  }
}
