package org.sgreport.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;
import org.sgreport.model.ReportedMeasure;

/** A State or entity reports a measure with one status, by one office, once. */
final class MeasureReportedTwice extends RuleOfInputs {
  MeasureReportedTwice() {
    super(Rule.error("measures/reported-twice"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Contribution contribution : inputs.contributions().all()) {
      Map<List<String>, ReportedMeasure> first = new HashMap<>();
      for (ReportedMeasure reported : contribution.measures()) {
        ReportedMeasure earlier = first.putIfAbsent(identity(reported), reported);
        if (earlier != null) {
          diagnostics.add(twice(contribution, reported, earlier));
        }
      }
    }
  }

  private static List<String> identity(ReportedMeasure reported) {
    return List.of(
        reported.measure().value(),
        reported.statusName(),
        reported.year().toString(),
        reported.deed().office(),
        reported.deed().partners().toString(),
        reported.deed().reachedStates().toString());
  }

  private Diagnostic twice(
      Contribution contribution, ReportedMeasure reported, ReportedMeasure earlier) {
    String status = reported.status().isEmpty() ? "" : " as `" + reported.statusName() + "`";
    String what =
        "`" + contribution.key() + "` reports `" + reported.measure().value() + "`" + status;
    return rule()
        .at(reported.at(), what + " twice", "join the two entries into one")
        .note("the first is at " + earlier.at().start());
  }
}
