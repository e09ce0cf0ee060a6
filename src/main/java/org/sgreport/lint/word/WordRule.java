package org.sgreport.lint.word;

import java.util.function.Predicate;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.read.WordFacts;

/** A rule about what a Word file has besides text. */
abstract class WordRule extends TextRule {
  private final Predicate<WordFacts> fault;
  private final String message;
  private final String help;

  WordRule(Rule rule, Predicate<WordFacts> fault, String message, String help) {
    super(rule);
    this.fault = fault;
    this.message = message;
    this.help = help;
  }

  @Override
  public final void lint(LintDocument text, Findings findings) {
    text.origin().word().filter(fault).ifPresent(w -> findings.add(text.start(), message, help));
  }
}
