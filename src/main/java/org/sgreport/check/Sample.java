package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;
import org.sgreport.model.ReportFile;

/** The sample reply that a new report begins with is gone when the report is final. */
final class Sample extends RuleOfInputs {
  Sample() {
    super(Rule.warning("states/sample"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Rule rule = Placeholders.weighed(rule(), inputs.reportFile().map(ReportFile::masthead));
    inputs.states().stream()
        .map(Contribution::sample)
        .flatMap(sample -> sample.stream())
        .forEach(
            sample ->
                diagnostics.add(
                    rule.at(
                        sample,
                        "this file is a sample, and counts nowhere",
                        "delete it, or make it a reply: take `sample` out and add `reply: {}`")));
  }
}
