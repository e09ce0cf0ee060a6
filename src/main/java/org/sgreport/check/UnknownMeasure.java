package org.sgreport.check;

import java.util.Collections;
import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Inputs;
import org.sgreport.model.Measure;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.source.Located;
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
    List<Located<String>> reported =
        inputs.contributions().stream()
            .flatMap(c -> c.measures().stream())
            .map(ReportedMeasure::measure)
            .toList();
    List<String> ids = reported.stream().map(Located::value).toList();
    reported.stream()
        .filter(id -> frame.find(id.value()).isEmpty())
        .forEach(
            id ->
                diagnostics.add(
                    RULE.at(
                            id.at(),
                            "no measure is called `" + id.value() + "`",
                            help(id.value(), frame, ids))
                        .note("measures are declared in " + frame.path())));
  }

  /** Where several report it and nobody the similar one, the slip is in the code frame. */
  private static String help(String id, CodeFrame frame, List<String> reported) {
    boolean several = Collections.frequency(reported, id) > 1;
    return Similar.closest(id, frame.ids())
        .flatMap(frame::find)
        .map(Measure::id)
        .map(
            m ->
                several && !reported.contains(m.value())
                    ? "correct the id at %s:%d, or use `%s`"
                        .formatted(m.at().path(), m.at().line(), m.value())
                    : "use `" + m.value() + "`, the measure with the most similar name")
        .orElse("declare the measure in the code frame, or use one that is declared");
  }
}
