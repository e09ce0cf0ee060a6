package org.sgreport.lint.paragraphs;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;

/** An (a) without a (b). */
final class SubparagraphAlone implements LintRule {
  private static final Rule RULE = Rule.warning("paragraphs/subparagraph-alone");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void lint(LintText text, Findings findings) {
    Subparagraphs.series(text).stream()
        .filter(s -> s.size() == 1)
        .forEach(
            s ->
                findings.add(
                    RULE,
                    s.get(0),
                    "an item stands alone",
                    "join it with the sentence before it, or give it a companion"));
  }
}
