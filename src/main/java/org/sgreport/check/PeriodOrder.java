package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.Settings;

/** A reporting period begins before it ends. */
final class PeriodOrder extends RuleOfInputs {
  PeriodOrder() {
    super(Rule.error("report/period-order"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs
        .reportFile()
        .map(file -> file.settings().timing().period())
        .ifPresent(p -> check(p, diagnostics));
  }

  private void check(Settings.Period period, Diagnostics diagnostics) {
    period
        .from()
        .flatMap(from -> period.until().filter(until -> until.value().isBefore(from.value())))
        .ifPresent(
            until ->
                diagnostics.add(
                    rule()
                        .at(
                            until.at(),
                            "the period ends before it begins",
                            "exchange from and until")));
  }
}
