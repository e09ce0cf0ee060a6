package org.sgreport.lint.headings;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code Introduction.}, a heading that ends like a sentence. */
final class FullStop extends TextRule {
  FullStop() {
    super(Rule.error("headings/full-stop"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.HEADING, Piece.Kind.TITLE)) {
      if (piece.text().matches(".*\\p{L}{2}\\.") && !piece.text().endsWith("etc.")) {
        findings.add(piece, "a heading ends with a full stop", "take the stop out");
      }
    }
  }
}
