package org.sgreport.lint.word;

import java.util.function.Predicate;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.read.WordFacts;

/** A rule about what a Word file has besides text. */
abstract class WordRule implements LintRule {
  private final Rule rule;
  private final Predicate<WordFacts> fault;
  private final String message;
  private final String help;

  WordRule(Rule rule, Predicate<WordFacts> fault, String message, String help) {
    this.rule = rule;
    this.fault = fault;
    this.message = message;
    this.help = help;
  }

  @Override
  public final Rule rule() {
    return rule;
  }

  @Override
  public final void lint(LintText text, Findings findings) {
    text.origin()
        .word()
        .filter(fault)
        .ifPresent(w -> findings.add(rule, text.start(), message, help));
  }
}
