package org.sgreport.lint.word;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.read.WordFacts;

/** Underlined words. */
final class Underlined implements LintRule {
  private static final Rule RULE = Rule.warning("word/underlined");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void lint(LintText text, Findings findings) {
    text.origin()
        .word()
        .filter(WordFacts::underlined)
        .ifPresent(
            w ->
                findings.add(
                    RULE, text.start(), "words are underlined", "take the underlining out"));
  }
}
