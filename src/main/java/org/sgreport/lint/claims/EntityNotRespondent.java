package org.sgreport.lint.claims;

import java.util.Set;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Entities;

/** An entity that is cited and did not reply. */
final class EntityNotRespondent extends TextRule {
  EntityNotRespondent() {
    super(Rule.warning("claims/entity-not-respondent"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Set<String> respondents = text.respondents().entities();
    if (respondents.isEmpty()) {
      return;
    }
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      unit.parentheses().stream()
          .flatMap(p -> p.entities().stream())
          .filter(e -> !respondents.contains(e))
          .map(e -> Entities.all().find(e).orElseThrow())
          .forEach(
              e ->
                  findings.add(
                      unit,
                      e.name(),
                      "`" + e.name() + "` is cited, and is not among the respondents",
                      "check who reported it, or add it to the note on respondents"));
    }
  }
}
