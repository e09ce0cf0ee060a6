package org.sgreport.check;

import java.time.LocalDate;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.model.Inputs;
import org.sgreport.source.Located;

/** A reply came by the day for which the report counts replies. */
final class LateReply extends RuleOfInputs {
  LateReply() {
    super(Rule.warning("replies/late"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs
        .reportFile()
        .flatMap(file -> file.settings().timing().asOf().replies())
        .ifPresent(
            asOf ->
                inputs.contributions().all().stream()
                    .flatMap(c -> c.reply().stream())
                    .flatMap(reply -> reply.received().stream())
                    .filter(received -> received.value().isAfter(asOf.value()))
                    .forEach(received -> diagnostics.add(late(received, asOf))));
  }

  private Diagnostic late(Located<LocalDate> received, Located<LocalDate> asOf) {
    return rule()
        .at(
            received.at(),
            "this reply came after "
                + English.INSTANCE.date(asOf.value())
                + ", and is not considered",
            "move the as-of date of replies, or leave it to the next report")
        .note("the as-of date is at " + asOf.at().start());
  }
}
