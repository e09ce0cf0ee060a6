package org.sgreport.lint.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** Two symbols for the previous report. */
final class TwoSymbols extends TextRule {
  private static final Pattern PREVIOUS =
      Pattern.compile(
          "\\b(?:previous|last|first) report[^.()]{0,60}\\(((?:A|E|CTOC|CAC)/[\\w./]+\\d)\\)");

  TwoSymbols() {
    super(Rule.warning("claims/two-symbols"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    String first = "";
    String where = "";
    for (TextUnit unit : text.prose()) {
      Matcher previous = PREVIOUS.matcher(unit.text());
      while (previous.find()) {
        if (!first.isEmpty() && !first.equals(previous.group(1))) {
          findings.add(
              unit,
              previous.group(1),
              "`"
                  + previous.group(1)
                  + "` is called the previous report, and so is "
                  + first
                  + " in "
                  + where,
              "correct one of the two");
        }
        where = first.isEmpty() ? unit.label() : where;
        first = first.isEmpty() ? previous.group(1) : first;
      }
    }
  }
}
