package org.sgreport.lint.tables;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A table of one column or one row. */
final class TooSmall extends TextRule {
  TooSmall() {
    super(Rule.warning("tables/too-small"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.units(TextUnit.Kind.TITLE).stream()
        .filter(p -> p.block().orElseThrow() instanceof Block.Table)
        .forEach(p -> check(p, ((Block.Table) p.block().orElseThrow()), findings));
  }

  private static void check(TextUnit unit, Block.Table table, Findings findings) {
    if (table.rows().columns() < 2 || table.rows().rows().size() < 2) {
      findings.add(unit, "a table has fewer than two columns or rows", "say it in the text");
    }
  }
}
