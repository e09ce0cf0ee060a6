package org.sgreport.lint.paragraphs;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A summary whose paragraphs begin with a number. */
final class NumberedSummary extends TextRule {
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\.\\s");

  NumberedSummary() {
    super(Rule.error("paragraphs/numbered-summary"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.SUMMARY)) {
      if (NUMBER.matcher(unit.text()).find()) {
        findings.add(unit, "a paragraph of the summary has a number", "remove the number");
      }
    }
  }
}
