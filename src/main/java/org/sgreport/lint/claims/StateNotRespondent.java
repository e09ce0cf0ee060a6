package org.sgreport.lint.claims;

import java.util.List;
import java.util.Set;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Parentheses;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.States;

/** A State that is listed and did not reply. */
final class StateNotRespondent extends TextRule {
  StateNotRespondent() {
    super(Rule.warning("claims/state-not-respondent"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Set<String> respondents = text.respondents().states();
    if (respondents.isEmpty() || text.origin().report().isPresent()) {
      return;
    }
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      for (Parentheses list : unit.parentheses()) {
        List<String> strangers =
            list.states().stream().filter(s -> !respondents.contains(s)).toList();
        if (list.states().size() > 1 && strangers.size() * 2 < list.states().size()) {
          strangers.forEach(s -> stranger(unit, s, findings));
        }
      }
    }
  }

  private static void stranger(TextUnit unit, String code, Findings findings) {
    String name = States.all().names(code).get(0).list();
    findings.add(
        unit,
        name,
        "`" + name + "` is listed, and is not among the respondents",
        "check who reported it, or add it to the respondents");
  }
}
