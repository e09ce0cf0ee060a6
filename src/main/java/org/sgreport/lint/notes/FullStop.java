package org.sgreport.lint.notes;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;

/** A note without a stop at its end. */
final class FullStop implements LintRule {
  private static final Rule RULE = Rule.warning("notes/full-stop");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece note : text.pieces(Piece.Kind.NOTE)) {
      if (!note.text().strip().matches("(?s).*[.?!][”)]*")) {
        findings.add(RULE, note, "no full stop ends the note", "end it with one");
      }
    }
  }
}
