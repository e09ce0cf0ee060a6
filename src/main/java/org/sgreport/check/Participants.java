package org.sgreport.check;

import java.time.LocalDate;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.reference.States;
import org.sgreport.source.Located;

/** Looks a State's code up, and says what was probably meant by one that does not exist. */
final class Participants {
  private static final String HELP = "use its ISO 3166-1 alpha-3 code";

  private Participants() {}

  static void check(Rule rule, Located<String> code, Diagnostics diagnostics) {
    States states = States.all();
    if (states.find(code.value()).isEmpty()) {
      String help =
          states
              .meant(code.value())
              .map(c -> "use `" + c + "`, the code of " + states.name(c, LocalDate.MAX).running())
              .orElse(HELP);
      diagnostics.add(rule.at(code.at(), "no State has the code `" + code.value() + "`", help));
    }
  }
}
