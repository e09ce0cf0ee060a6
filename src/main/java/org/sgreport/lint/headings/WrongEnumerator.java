package org.sgreport.lint.headings;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code B.} for a chapter, or {@code 1)} for a heading. */
final class WrongEnumerator extends TextRule {
  private static final String[] FORMS = {
    "[IVXLC]+\\.", "[A-Z]\\.", "\\d+\\.", "\\([a-z]+\\)", "\\([ivx]+\\)"
  };

  WrongEnumerator() {
    super(Rule.error("headings/enumerator"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.HEADING)) {
      Block.Heading heading = (Block.Heading) unit.block().orElseThrow();
      String mark = heading.enumerator();
      if (!mark.isEmpty() && !mark.matches(FORMS[heading.level() - 1])) {
        findings.add(
            unit,
            mark,
            "`" + mark + "` is no mark of a heading of level " + heading.level(),
            "mark the levels I., A., 1., (a), (i)");
      }
    }
  }
}
