package org.sgreport.lint.tables;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** A table of one column or one row. */
final class TooSmall extends TextRule {
  TooSmall() {
    super(Rule.warning("tables/too-small"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    text.pieces(Piece.Kind.TITLE).stream()
        .filter(p -> p.block().orElseThrow() instanceof Block.Table)
        .forEach(p -> check(p, ((Block.Table) p.block().orElseThrow()), findings));
  }

  private static void check(Piece piece, Block.Table table, Findings findings) {
    if (table.rows().columns() < 2 || table.rows().rows().size() < 2) {
      findings.add(piece, "a table has fewer than two columns or rows", "say it in the text");
    }
  }
}
