package org.sgreport.lint.typography;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Inline;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** A bold action line over items that are not. */
final class RecommendationNotBold extends TextRule {
  RecommendationNotBold() {
    super(Rule.warning("typography/recommendation-not-bold"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    boolean bold = false;
    for (Piece piece : text.pieces(Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)) {
      boolean own = piece.content().stream().anyMatch(Inline.Strong.class::isInstance);
      if (piece.is(Piece.Kind.PARAGRAPH)) {
        bold = own && piece.text().endsWith(":");
      } else if (bold && !own) {
        findings.add(
            piece,
            "an item under a bold line is not bold",
            "set the words of the item bold, its mark not");
      }
    }
  }
}
