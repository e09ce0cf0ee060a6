package org.sgreport.check;

import java.util.Collections;
import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Inputs;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.source.Located;
import org.sgreport.text.Similar;

/** A reported measure is in the code frame. */
final class UnknownMeasure extends RuleOfInputs {
  UnknownMeasure() {
    super(Rule.error("measures/unknown-measure"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.codeFrame().ifPresent(frame -> check(inputs, frame, diagnostics));
  }

  private void check(Inputs inputs, CodeFrame frame, Diagnostics diagnostics) {
    List<Located<String>> reported =
        inputs.contributions().all().stream()
            .flatMap(c -> c.measures().stream())
            .map(ReportedMeasure::measure)
            .toList();
    List<String> ids = reported.stream().map(Located::value).toList();
    reported.stream()
        .filter(id -> frame.find(id.value()).isEmpty())
        .forEach(
            id ->
                diagnostics.add(
                    rule()
                        .at(
                            id.at(),
                            "no measure is called `" + id.value() + "`",
                            help(id.value(), frame, ids))
                        .note("measures are declared in " + frame.path())));
  }

  /** Where nobody reports the similar one, the mistake may be in the code frame. */
  private static String help(String id, CodeFrame frame, List<String> reported) {
    return Similar.closest(id, frame.ids())
        .flatMap(frame::find)
        .map(m -> help(m.id(), reported.contains(m.id().value()), reported, id))
        .orElse("declare the measure in the code frame, or use one that is declared");
  }

  private static String help(
      Located<String> similar, boolean used, List<String> reported, String id) {
    String use = "use `" + similar.value() + "`";
    String correct = "correct the id at " + similar.at().path() + ":" + similar.at().line();
    if (used) {
      return use + ", the measure with the most similar name";
    }
    return Collections.frequency(reported, id) > 1
        ? correct + ", or " + use
        : use + ", or " + correct;
  }
}
