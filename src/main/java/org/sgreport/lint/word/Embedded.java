package org.sgreport.lint.word;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.read.WordFacts;

/** A spreadsheet within a document. */
final class Embedded implements LintRule {
  private static final Rule RULE = Rule.error("word/embedded");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void lint(LintText text, Findings findings) {
    text.origin()
        .word()
        .filter(WordFacts::embedded)
        .ifPresent(
            w ->
                findings.add(
                    RULE,
                    text.start(),
                    "another file is embedded",
                    "put text and tables in their place"));
  }
}
