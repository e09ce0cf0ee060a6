package org.sgreport.lint.claims;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Parentheses;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.States;

/** {@code others} that were among the first. */
final class Overlap extends TextRule {
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(?:other (?:Member )?(?:States|countries)|others)\\b(?!.*\\b(?:some|many|several) )");

  Overlap() {
    super(Rule.warning("claims/overlap"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Parentheses last = null;
    for (TextUnit unit :
        text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH, TextUnit.Kind.NOTE)) {
      int from = 0;
      for (Parentheses list : unit.parentheses()) {
        if (list.states().size() < 2) {
          continue;
        }
        String before = unit.text().substring(from, list.start());
        String clause = before.substring(before.lastIndexOf(". ") + 1);
        if (last != null && OTHERS.matcher(clause).find()) {
          common(unit, last, list, findings);
        }
        last = list;
        from = list.end();
      }
    }
  }

  private static void common(TextUnit unit, Parentheses last, Parentheses list, Findings findings) {
    List<String> both =
        list.states().stream()
            .filter(last.states()::contains)
            .map(s -> States.all().names(s).get(States.all().names(s).size() - 1).list())
            .toList();
    if (!both.isEmpty()) {
      findings.add(
          unit,
          "(" + list.inside() + ")",
          "the others are not others: " + English.INSTANCE.list(both) + " were in the list before",
          "say `some` or `again`, or correct the lists");
    }
  }
}
