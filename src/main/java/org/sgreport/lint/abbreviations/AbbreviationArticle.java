package org.sgreport.lint.abbreviations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;

/** {@code the UNODC}, as a noun. */
final class AbbreviationArticle extends TextRule {
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b[Tt]he (%s)(?=(?: (?:to|is|was|has|have|had|in|of|for|at|by|with|will|can|may|should|also|which|that|reported|informed|provided))\\b|[,.;:)]|$)"
              .formatted(
                  Entities.all().entities().stream()
                      .filter(e -> !e.kind().equals("intergovernmental-organization"))
                      .map(Entity::abbreviation)
                      .filter(a -> a.matches("\\p{Lu}{3,}"))
                      .collect(Collectors.joining("|"))));

  AbbreviationArticle() {
    super(Rule.warning("abbreviations/article"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      Matcher noun = NOUN.matcher(unit.own());
      while (noun.find()) {
        findings.add(
            unit,
            noun.group(),
            "`" + noun.group() + "` has an article",
            "write `" + noun.group(1) + "`");
      }
    }
  }
}
