package org.sgreport.lint.tables;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.TextUnit;

/** A table of one column or one row. */
final class TooSmall extends TableRule {
  TooSmall() {
    super(Rule.info("tables/too-small"));
  }

  @Override
  void check(TextUnit unit, Block.Table table, Findings findings) {
    if (table.rows().columns() < 2 || table.rows().rows().size() < 2) {
      findings.add(unit, "a table has fewer than two columns or rows", "say it in the text");
    }
  }
}
