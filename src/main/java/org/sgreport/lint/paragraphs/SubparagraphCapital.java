package org.sgreport.lint.paragraphs;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code (a) lit;}, without a capital. */
final class SubparagraphCapital extends TextRule {
  SubparagraphCapital() {
    super(Rule.warning("paragraphs/subparagraph-capital"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.SUBPARAGRAPH)) {
      if (piece.text().matches("(?s)\\p{Ll}.*")) {
        String word = piece.text().split("[ ,;.]", 2)[0];
        findings.add(
            piece,
            word,
            "a subparagraph begins with the small letter of `" + word + "`",
            "begin it with a capital");
      }
    }
  }
}
