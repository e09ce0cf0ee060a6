package org.sgreport.lint.paragraphs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code (a) Lit; and}. */
final class SubparagraphAnd extends TextRule {
  private static final Pattern AND = Pattern.compile("; (and|or)$");

  SubparagraphAnd() {
    super(Rule.warning("paragraphs/subparagraph-and"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.SUBPARAGRAPH)) {
      Matcher and = AND.matcher(unit.text().strip());
      if (and.find()) {
        findings.add(
            unit,
            and.group(),
            "an item ends with `" + and.group(1) + "`",
            "end it with the semicolon");
      }
    }
  }
}
