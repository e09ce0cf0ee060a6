package org.sgreport.lint.headings;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code Introduction.}, a heading that ends like a sentence. */
final class HeadingFullStop extends TextRule {
  HeadingFullStop() {
    super(Rule.error("headings/full-stop"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.HEADING, TextUnit.Kind.TITLE)) {
      if (!isBox(unit)
          && unit.text().matches(".*(?:\\p{L}{2}|\\d|[)”])\\.")
          && !unit.text().endsWith("etc.")) {
        findings.add(unit, "a heading ends with a full stop", "remove the full stop");
      }
    }
  }

  /** Its title can be a sentence. */
  private static boolean isBox(TextUnit unit) {
    return unit.block().filter(Block.Box.class::isInstance).isPresent();
  }
}
