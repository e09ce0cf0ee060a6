package org.sgreport.lint.masthead;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;

/** Two organs and one symbol. */
final class JointIncomplete extends MastheadRule {
  JointIncomplete() {
    super(Rule.warning("masthead/joint-incomplete"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    masthead
        .joint()
        .filter(j -> j.symbol().isEmpty() || j.session().name().isEmpty())
        .ifPresent(
            j ->
                findings.addToMasthead(
                    text,
                    j.organ(),
                    "the second organ has no " + (j.symbol().isEmpty() ? "symbol" : "session"),
                    "give it under `joint`"));
  }
}
