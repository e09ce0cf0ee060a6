package org.sgreport.lint.tables;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A rule that looks at each table, with the unit of its title. */
abstract class TableRule extends TextRule {
  TableRule(Rule rule) {
    super(rule);
  }

  @Override
  public final void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.TITLE)) {
      if (unit.block().orElseThrow() instanceof Block.Table table) {
        check(unit, table, findings);
      }
    }
  }

  abstract void check(TextUnit unit, Block.Table table, Findings findings);
}
