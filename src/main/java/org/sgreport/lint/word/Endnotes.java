package org.sgreport.lint.word;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.read.WordFacts;

/** Notes at the end of a document. */
final class Endnotes implements LintRule {
  private static final Rule RULE = Rule.error("word/endnotes");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void lint(LintText text, Findings findings) {
    text.origin()
        .word()
        .filter(WordFacts::endnotes)
        .ifPresent(
            w -> findings.add(RULE, text.start(), "the file has endnotes", "make them footnotes"));
  }
}
