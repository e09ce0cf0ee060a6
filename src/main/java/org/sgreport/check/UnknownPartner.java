package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.EntityResolver;
import org.sgreport.reference.States;
import org.sgreport.source.Located;

/** Those who joined in a measure are entities or States of the reference data. */
final class UnknownPartner extends RuleOfInputs {
  UnknownPartner() {
    super(Rule.error("replies/unknown-partner"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.contributions().all().stream()
        .flatMap(c -> c.measures().stream())
        .flatMap(m -> m.deed().with().stream())
        .filter(partner -> !isKnown(inputs, partner.value()))
        .forEach(partner -> unknown(partner, diagnostics));
  }

  private static boolean isKnown(Inputs inputs, String key) {
    return inputs.entity(key).isPresent() || States.all().find(key).isPresent();
  }

  private void unknown(Located<String> partner, Diagnostics diagnostics) {
    diagnostics.add(
        rule()
            .at(
                partner.at(),
                "no entity has the key and no State the code `" + partner.value() + "`",
                Candidates.entityHelp(EntityResolver.resolve(partner.value()))));
  }
}
