package org.sgreport.lint.headings;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code 1.} straight below {@code I.}. */
final class LevelSkipped extends TextRule {
  LevelSkipped() {
    super(Rule.warning("headings/level-skipped"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    int last = 0;
    for (Piece piece : text.pieces(Piece.Kind.HEADING, Piece.Kind.TITLE)) {
      if (piece.block().orElseThrow() instanceof Block.Annex) {
        last = 1;
      } else if (piece.block().orElseThrow() instanceof Block.Heading heading) {
        if (heading.level() > last + 1) {
          findings.add(
              piece,
              "a heading of level " + heading.level() + " stands right below one of level " + last,
              "take the levels in their order");
        }
        last = heading.level();
      }
    }
  }
}
