package org.sgreport.check;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Fact;
import org.sgreport.model.Inputs;

/** Percentages and money have the units that a report prints as per cent and $. */
final class FactUnit implements Check {
  private static final Rule RULE = Rule.warning("facts/unit");
  private static final Pattern MEANT =
      Pattern.compile("(?i).*(%|percent|\\$|usd|us dollars?).*|per cents?|(million )?dollar");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.facts().stream()
        .filter(fact -> !fact.unit().equals("per cent") && MEANT.matcher(fact.unit()).matches())
        .forEach(fact -> diagnostics.add(unit(fact)));
  }

  private static Diagnostic unit(Fact fact) {
    return RULE.at(
        fact.id().at(),
        "the unit `" + fact.unit() + "` is not printed",
        "write per cent, dollars or million dollars");
  }
}
