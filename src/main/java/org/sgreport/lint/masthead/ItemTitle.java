package org.sgreport.lint.masthead;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;

/** An item without its title. */
final class ItemTitle extends MastheadRule {
  ItemTitle() {
    super(Rule.warning("masthead/item-title"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    if (!masthead.item().number().isEmpty() && masthead.item().title().isEmpty()) {
      findings.addToMasthead(
          text,
          "",
          "agenda item " + masthead.item().number() + " has no title",
          "give it under `item-title`");
    }
  }
}
