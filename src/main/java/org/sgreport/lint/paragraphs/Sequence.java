package org.sgreport.lint.paragraphs;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code 7.} after {@code 5.}. */
final class Sequence extends TextRule {
  Sequence() {
    super(Rule.error("paragraphs/sequence"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    int last = 0;
    for (Piece piece : text.pieces(Piece.Kind.PARAGRAPH, Piece.Kind.TITLE)) {
      Block block = piece.block().orElseThrow();
      if (block instanceof Block.Annex) {
        last = 0;
      } else if (block instanceof Block.Paragraph paragraph && paragraph.number() > 0) {
        if (paragraph.number() != last + 1) {
          findings.add(
              piece,
              paragraph.number() + ".",
              "number " + paragraph.number() + " stands where " + (last + 1) + " is the next",
              "number the paragraphs anew");
        }
        last = paragraph.number();
      }
    }
  }
}
