package org.sgreport.lint.paragraphs;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** Items under a sentence that has no colon. */
final class SubparagraphIntroduction extends TextRule {
  SubparagraphIntroduction() {
    super(Rule.warning("paragraphs/subparagraph-introduction"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    Piece before = null;
    for (Piece piece : text.pieces(Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)) {
      boolean first =
          piece.is(Piece.Kind.SUBPARAGRAPH)
              && before != null
              && (before.is(Piece.Kind.PARAGRAPH)
                  || Subparagraphs.of(before).depth() < Subparagraphs.of(piece).depth());
      if (first && !before.text().stripTrailing().endsWith(":")) {
        findings.add(
            before,
            "no colon leads to the items that follow",
            "end the words before them with a colon");
      }
      before = piece;
    }
  }
}
