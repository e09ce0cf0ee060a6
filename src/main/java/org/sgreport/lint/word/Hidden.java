package org.sgreport.lint.word;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.read.WordFacts;

/** Text that does not show. */
final class Hidden implements LintRule {
  private static final Rule RULE = Rule.warning("word/hidden-text");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void lint(LintText text, Findings findings) {
    text.origin()
        .word()
        .filter(WordFacts::hidden)
        .ifPresent(
            w ->
                findings.add(
                    RULE, text.start(), "the file has hidden text", "delete it, or show it"));
  }
}
