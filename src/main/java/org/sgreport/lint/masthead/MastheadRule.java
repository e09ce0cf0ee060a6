package org.sgreport.lint.masthead;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.model.Masthead;

/** A rule of the first page, which is silent where a document has none. */
abstract class MastheadRule extends TextRule {
  MastheadRule(Rule rule) {
    super(rule);
  }

  @Override
  public final void lint(LintDocument text, Findings findings) {
    if (text.origin().hasMasthead()) {
      lint(text, text.document().masthead(), findings);
    }
  }

  abstract void lint(LintDocument text, Masthead masthead, Findings findings);
}
