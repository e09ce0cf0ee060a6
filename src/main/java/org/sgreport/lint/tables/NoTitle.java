package org.sgreport.lint.tables;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** A table without a title. */
final class NoTitle extends TextRule {
  NoTitle() {
    super(Rule.info("tables/no-title"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    text.pieces(Piece.Kind.TITLE).stream()
        .filter(p -> p.block().orElseThrow() instanceof Block.Table && p.text().isBlank())
        .forEach(p -> findings.add(p, "a table has no title", "say above it what it shows"));
  }
}
