package org.sgreport.lint.masthead;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;

/** An item of the preliminary list without its note. */
final class ItemNote extends MastheadRule {
  ItemNote() {
    super(Rule.error("masthead/item-note"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    check(text, masthead.item(), findings);
    masthead.joint().ifPresent(j -> check(text, j.item(), findings));
  }

  private static void check(LintDocument text, Masthead.AgendaItem item, Findings findings) {
    if (!item.number().isEmpty() && !item.of().equals("agenda") && item.document().isEmpty()) {
      findings.addToMasthead(
          text,
          item.of(),
          "the item of the " + item.of() + " has no note that cites it",
          "give the document under `item-document`");
    }
  }
}
