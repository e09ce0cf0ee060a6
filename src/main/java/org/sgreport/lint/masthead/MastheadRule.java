package org.sgreport.lint.masthead;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.model.Masthead;

/** A rule of the first page, which is silent where a document has none. */
abstract class MastheadRule implements LintRule {
  private final Rule rule;

  MastheadRule(Rule rule) {
    this.rule = rule;
  }

  @Override
  public final Rule rule() {
    return rule;
  }

  @Override
  public final void lint(LintText text, Findings findings) {
    if (text.origin().hasMasthead()) {
      lint(text, text.document().masthead(), findings);
    }
  }

  abstract void lint(LintText text, Masthead masthead, Findings findings);
}
