package org.sgreport.lint.headings;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code 1.} straight below {@code I.}. */
final class LevelSkipped extends TextRule {
  private static final int SECTION = 2;

  LevelSkipped() {
    super(Rule.warning("headings/level-skipped"));
  }

  /** Headings without a mark stand at any level, and (a) below A. (issued documents). */
  private static int allowed(int level) {
    return level == SECTION ? 2 : 1;
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    int last = 0;
    for (TextUnit unit : text.units(TextUnit.Kind.HEADING, TextUnit.Kind.TITLE)) {
      if (unit.block().orElseThrow() instanceof Block.Annex) {
        last = 1;
      } else if (unit.block().orElseThrow() instanceof Block.Heading heading) {
        if (MarkStyle.depth(heading.enumerator()) == heading.level()
            && heading.level() > last + allowed(last)) {
          findings.add(
              unit,
              "a heading of level " + heading.level() + " comes right below one of level " + last,
              "use the levels in order");
        }
        last = heading.enumerator().isEmpty() ? last : heading.level();
      }
    }
  }
}
