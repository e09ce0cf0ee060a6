package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;
import org.sgreport.reference.Entities;
import org.sgreport.source.Located;

/** Every entity that replies is in the reference data. */
final class UnknownAgency implements Check {
  private static final Rule RULE = Rule.error("agencies/unknown-agency");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Contribution entity : inputs.entities()) {
      check(entity.contributor(), diagnostics);
    }
  }

  private static void check(Located<String> key, Diagnostics diagnostics) {
    Entities entities = Entities.all();
    if (entities.find(key.value()).isEmpty()) {
      String help =
          entities
              .meant(key.value())
              .map(k -> "use `" + k + "`, the key of " + entities.find(k).orElseThrow().running())
              .orElse("use the key of an entity, such as `unodc`");
      diagnostics.add(RULE.at(key.at(), "no entity has the key `" + key.value() + "`", help));
    }
  }
}
