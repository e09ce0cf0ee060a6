package org.sgreport.lint.masthead;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.model.Masthead;

/** Two organs and one symbol. */
final class JointIncomplete extends MastheadRule {
  private static final Rule RULE = Rule.warning("masthead/joint-incomplete");

  JointIncomplete() {
    super(RULE);
  }

  @Override
  void lint(LintText text, Masthead masthead, Findings findings) {
    masthead
        .joint()
        .filter(j -> j.symbol().isEmpty() || j.session().name().isEmpty())
        .ifPresent(
            j ->
                findings.add(
                    RULE,
                    text.start(),
                    "the second organ lacks its " + (j.symbol().isEmpty() ? "symbol" : "session"),
                    "give it under `joint`"));
  }
}
