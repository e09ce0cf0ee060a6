package org.sgreport.lint.references;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code (see paragraph 5)}. */
final class LongInParentheses extends PatternRule {
  LongInParentheses() {
    super(
        Rule.warning("references/long-in-parentheses"),
        "\\(see (?:also )?(paragraph|section|chapter)s? (?=[\\dIVX])",
        "`{1}` is in full in parentheses",
        "write the short form: para., sect. or chap.",
        "(see ");
  }
}
