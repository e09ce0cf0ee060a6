package org.sgreport.check;

import java.time.LocalDate;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.model.Inputs;

/** A reply that a report considers came before the report. */
final class ReplyAfterReport extends RuleOfInputs {
  ReplyAfterReport() {
    super(Rule.warning("replies/after-report"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs
        .reportFile()
        .flatMap(file -> file.masthead().date())
        .ifPresent(date -> check(inputs, date, diagnostics));
  }

  private void check(Inputs inputs, LocalDate date, Diagnostics diagnostics) {
    inputs.contributions().all().stream()
        .flatMap(c -> c.reply().stream())
        .flatMap(reply -> reply.received().stream())
        .filter(received -> received.value().isAfter(date))
        .forEach(
            received ->
                diagnostics.add(
                    rule()
                        .at(
                            received.at(),
                            "this reply came after the date of the report, "
                                + English.INSTANCE.date(date),
                            "correct this date, or `date` in report.yaml")));
  }
}
