package org.sgreport.lint.tables;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A table without a title. */
final class NoTitle extends TextRule {
  NoTitle() {
    super(Rule.info("tables/no-title"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.units(TextUnit.Kind.TITLE).stream()
        .filter(p -> p.block().orElseThrow() instanceof Block.Table && p.text().isBlank())
        .forEach(p -> findings.add(p, "a table has no title", "say above it what it shows"));
  }
}
