package org.sgreport.lint.paragraphs;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code (a) lit;}, without a capital. */
final class SubparagraphCapital extends TextRule {
  SubparagraphCapital() {
    super(Rule.warning("paragraphs/subparagraph-capital"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.SUBPARAGRAPH)) {
      if (unit.text().matches("(?s)\\p{Ll}.*")) {
        String word = unit.text().split("[ ,;.]", 2)[0];
        findings.add(
            unit,
            word,
            "a subparagraph begins with the small letter of `" + word + "`",
            "begin it with a capital");
      }
    }
  }
}
