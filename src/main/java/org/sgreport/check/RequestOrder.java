package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.model.Inputs;
import org.sgreport.model.Settings;

/** A note verbale is sent before its deadline. */
final class RequestOrder extends RuleOfInputs {
  RequestOrder() {
    super(Rule.warning("report/request-order"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs
        .reportFile()
        .map(f -> f.settings().timing().request())
        .ifPresent(r -> check(r, diagnostics));
  }

  private void check(Settings.Request request, Diagnostics diagnostics) {
    request
        .sent()
        .flatMap(
            sent -> request.deadline().filter(deadline -> deadline.value().isBefore(sent.value())))
        .ifPresent(
            deadline ->
                diagnostics.add(
                    rule()
                        .at(
                            deadline.at(),
                            "the deadline is before "
                                + English.INSTANCE.date(request.sent().orElseThrow().value())
                                + ", when the request was sent",
                            "correct one of the two dates")
                        .note(
                            "the day it was sent is at "
                                + request.sent().orElseThrow().at().start())));
  }
}
