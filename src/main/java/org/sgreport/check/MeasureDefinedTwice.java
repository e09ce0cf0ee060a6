package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Inputs;
import org.sgreport.model.Measure;

/** A measure and a group stand once in the code frame. */
final class MeasureDefinedTwice implements Check {
  private static final Rule RULE = Rule.error("measures/defined-twice");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.codeFrame().ifPresent(frame -> check(frame, diagnostics));
  }

  private static void check(CodeFrame frame, Diagnostics diagnostics) {
    RepeatedNames.check(
        RULE, "group", frame.groups().stream().map(CodeFrame.Group::id), diagnostics);
    RepeatedNames.check(RULE, "measure", frame.measures().stream().map(Measure::id), diagnostics);
    for (Measure measure : frame.measures()) {
      RepeatedNames.check(RULE, "status", measure.statuses().stream(), diagnostics);
    }
  }
}
