package org.sgreport.lint.headings;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code 1.} straight below {@code I.}. */
final class LevelSkipped extends TextRule {
  LevelSkipped() {
    super(Rule.warning("headings/level-skipped"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    int last = 0;
    for (TextUnit unit : text.units(TextUnit.Kind.HEADING, TextUnit.Kind.TITLE)) {
      if (unit.block().orElseThrow() instanceof Block.Annex) {
        last = 1;
      } else if (unit.block().orElseThrow() instanceof Block.Heading heading) {
        if (heading.level() > last + 1) {
          findings.add(
              unit,
              "a heading of level " + heading.level() + " comes right below one of level " + last,
              "use the levels in order");
        }
        last = heading.level();
      }
    }
  }
}
