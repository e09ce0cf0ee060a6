package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.reference.Organs;

/** The organ that receives the report is in the reference data. */
final class UnknownOrgan extends RuleOfInputs {
  UnknownOrgan() {
    super(Rule.error("report/unknown-organ"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.reportFile().stream()
        .flatMap(file -> file.settings().places().organs().stream())
        .filter(organ -> Organs.all().find(organ.value()).isEmpty())
        .forEach(
            organ ->
                diagnostics.add(
                    rule()
                        .at(
                            organ.at(),
                            "no organ is called `" + organ.value() + "`",
                            Organs.all()
                                .meant(organ.value())
                                .map(o -> "use `" + o + "`, the organ with the most similar name")
                                .orElse("use the name of an organ, such as General Assembly"))));
  }
}
