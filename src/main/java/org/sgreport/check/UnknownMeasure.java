package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Inputs;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.text.Similar;

/** A reported measure is in the code frame. */
final class UnknownMeasure implements Check {
  private static final Rule RULE = Rule.error("measures/unknown-measure");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.codeFrame().ifPresent(frame -> check(inputs, frame, diagnostics));
  }

  private static void check(Inputs inputs, CodeFrame frame, Diagnostics diagnostics) {
    inputs.contributions().stream()
        .flatMap(c -> c.measures().stream())
        .map(ReportedMeasure::measure)
        .filter(id -> frame.find(id.value()).isEmpty())
        .forEach(
            id ->
                diagnostics.add(
                    RULE.at(
                            id.at(),
                            "no measure is called `" + id.value() + "`",
                            help(id.value(), frame))
                        .note("measures are declared in " + frame.path())));
  }

  private static String help(String id, CodeFrame frame) {
    return Similar.closest(id, frame.ids())
        .map(m -> "use `" + m + "`, the measure with the most similar name")
        .orElse("declare the measure in the code frame, or use one that is declared");
  }
}
