package org.sgreport.lint.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;
import org.sgreport.text.ProsePattern;

/** Two as-of dates for one list. */
final class TwoDates extends TextRule {
  private static final Pattern COUNTED =
      ProsePattern.of("\\bAs (?:at|of) ({date})[^.]*?\\[\\^(\\d+)]");
  private static final Pattern NOTED = ProsePattern.of("\\bAs (?:at|of) ({date})");

  TwoDates() {
    super(Rule.warning("claims/two-dates"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit :
        text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH, TextUnit.Kind.SUMMARY)) {
      Matcher counted = COUNTED.matcher(unit.marked());
      while (counted.find()) {
        String date = counted.group(1);
        text.note(Figures.parse(counted.group(2)))
            .map(n -> NOTED.matcher(n.text()))
            .filter(Matcher::find)
            .filter(n -> !n.group(1).equals(date))
            .ifPresent(
                n ->
                    findings.add(
                        unit,
                        date,
                        "the count is as at " + date + ", and its note as at " + n.group(1),
                        "give one date"));
      }
    }
  }
}
