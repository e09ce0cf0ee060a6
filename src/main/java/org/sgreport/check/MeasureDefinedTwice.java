package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Inputs;
import org.sgreport.model.Measure;

/** A measure and a group stand once in the code frame. */
final class MeasureDefinedTwice extends RuleOfInputs {
  MeasureDefinedTwice() {
    super(Rule.error("measures/defined-twice"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.codeFrame().ifPresent(frame -> check(frame, diagnostics));
  }

  private void check(CodeFrame frame, Diagnostics diagnostics) {
    RepeatedNames.check(
        rule(), "group", frame.groups().stream().map(CodeFrame.Group::id), diagnostics);
    RepeatedNames.check(rule(), "measure", frame.measures().stream().map(Measure::id), diagnostics);
    for (Measure measure : frame.measures()) {
      RepeatedNames.check(rule(), "status", measure.statuses().stream(), diagnostics);
    }
  }
}
