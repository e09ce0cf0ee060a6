package org.sgreport.lint.masthead;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.model.Masthead;

/** An item without its title. */
final class ItemTitle extends MastheadRule {
  private static final Rule RULE = Rule.warning("masthead/item-title");

  ItemTitle() {
    super(RULE);
  }

  @Override
  void lint(LintText text, Masthead masthead, Findings findings) {
    if (!masthead.item().number().isEmpty() && masthead.item().title().isEmpty()) {
      findings.add(
          RULE,
          text.start(),
          "agenda item " + masthead.item().number() + " has no title",
          "give it under `item-title`");
    }
  }
}
