package org.sgreport.check;

import java.util.List;
import java.util.stream.Stream;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;
import org.sgreport.model.Measure;
import org.sgreport.model.ReportedMeasure;

/** A reported measure together with its entry in the code frame. */
record Coded(ReportedMeasure reported, Measure measure, Measure.Reporter reporter) {

  /** Those of States, then those of entities; none where the code frame lacks the measure. */
  static Stream<Coded> all(Inputs inputs) {
    return inputs.codeFrame().stream()
        .flatMap(
            frame ->
                Stream.concat(
                    of(inputs.states(), frame, Measure.Reporter.STATES),
                    of(inputs.entities(), frame, Measure.Reporter.ENTITIES)));
  }

  private static Stream<Coded> of(
      List<Contribution> contributions, CodeFrame frame, Measure.Reporter reporter) {
    return contributions.stream()
        .<ReportedMeasure>mapMulti((c, next) -> c.measures().forEach(next))
        .mapMulti(
            (reported, next) ->
                frame
                    .find(reported.measure().value())
                    .ifPresent(measure -> next.accept(new Coded(reported, measure, reporter))));
  }
}
