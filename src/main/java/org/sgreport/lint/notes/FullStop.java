package org.sgreport.lint.notes;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** A note without a stop at its end. */
final class FullStop extends TextRule {
  FullStop() {
    super(Rule.warning("notes/full-stop"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece note : text.pieces(Piece.Kind.NOTE)) {
      if (!note.text().strip().matches("(?s).*[.?!][”)]*")) {
        findings.add(note, "no full stop ends the note", "end it with one");
      }
    }
  }
}
