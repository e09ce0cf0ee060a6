package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.Entities;
import org.sgreport.reference.EntityResolver;
import org.sgreport.reference.Resolution;
import org.sgreport.source.Located;

/** Every entity that replies is in the reference data. */
final class UnknownAgency extends RuleOfInputs {
  UnknownAgency() {
    super(Rule.error("agencies/unknown-agency"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    for (Contribution entity : inputs.entities()) {
      check(inputs, entity.contributor(), diagnostics);
    }
  }

  private void check(Inputs inputs, Located<String> key, Diagnostics diagnostics) {
    if (inputs.entity(key.value()).isEmpty()) {
      diagnostics.add(
          rule()
              .at(
                  key.at(),
                  "no entity has the key `" + key.value() + "`",
                  Candidates.entityHelp(meant(key))));
    }
  }

  /** The entity that the file is named for, or what the key is like. */
  private static Resolution meant(Located<String> key) {
    String named = FileNames.stem(key.at().path());
    return EntityResolver.resolve(Entities.all().find(named).isPresent() ? named : key.value());
  }
}
