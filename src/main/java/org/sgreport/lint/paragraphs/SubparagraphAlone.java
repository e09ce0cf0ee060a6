package org.sgreport.lint.paragraphs;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.TextRule;

/** An (a) without a (b). */
final class SubparagraphAlone extends TextRule {
  SubparagraphAlone() {
    super(Rule.warning("paragraphs/subparagraph-alone"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    Subparagraphs.series(text).stream()
        .filter(s -> s.size() == 1)
        .forEach(
            s ->
                findings.add(
                    s.get(0),
                    "an item stands alone",
                    "join it with the sentence before it, or give it a companion"));
  }
}
