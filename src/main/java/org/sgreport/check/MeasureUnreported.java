package org.sgreport.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;

/**
 * Every measure of the code frame is reported by someone, or could be left out of it. Says nothing
 * while a file cannot be read or names an unknown measure, which may be the one that is missed.
 */
final class MeasureUnreported extends RuleOfInputs {
  MeasureUnreported() {
    super(Rule.warning("measures/unreported"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    if (!inputs.whole()) {
      return;
    }
    Set<String> reported =
        inputs.contributions().all().stream()
            .flatMap(c -> c.measures().stream())
            .map(m -> m.measure().value())
            .collect(Collectors.toSet());
    inputs.codeFrame().stream()
        .filter(frame -> !reported.isEmpty() && frame.ids().containsAll(reported))
        .flatMap(frame -> frame.measures().stream())
        .filter(measure -> !reported.contains(measure.id().value()))
        .forEach(
            measure ->
                diagnostics.add(
                    rule()
                        .at(
                            measure.id().at(),
                            "no one reports the measure `" + measure.id().value() + "`",
                            "delete it from the code frame, or code the replies that report it")));
  }
}
