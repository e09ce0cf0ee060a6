package org.sgreport.lint.typography;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Inline;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A bold action line over items that are not. */
final class RecommendationNotBold extends TextRule {
  RecommendationNotBold() {
    super(Rule.warning("typography/recommendation-not-bold"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    boolean bold = false;
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      boolean own = unit.content().stream().anyMatch(Inline.Strong.class::isInstance);
      if (unit.is(TextUnit.Kind.PARAGRAPH)) {
        bold = own && unit.text().endsWith(":");
      } else if (bold && !own) {
        findings.add(
            unit,
            "an item under a bold line is not bold",
            "set the words of the item bold, its mark not");
      }
    }
  }
}
