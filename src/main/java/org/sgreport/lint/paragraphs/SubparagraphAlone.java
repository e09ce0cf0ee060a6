package org.sgreport.lint.paragraphs;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;

/** An (a) without a (b). */
final class SubparagraphAlone extends TextRule {
  SubparagraphAlone() {
    super(Rule.warning("paragraphs/subparagraph-alone"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Subparagraphs.series(text).stream()
        .filter(s -> s.size() == 1)
        .forEach(
            s ->
                findings.add(
                    s.get(0),
                    "a list has only one item",
                    "join it with the sentence before it, or add a second item"));
  }
}
