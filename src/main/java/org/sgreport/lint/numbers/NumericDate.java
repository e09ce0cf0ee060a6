package org.sgreport.lint.numbers;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 5/6/2016}, which is read as May or June. */
final class NumericDate extends PatternRule {
  NumericDate() {
    super(
        Rule.error("numbers/numeric-date"),
        "\\b\\d{1,2}([/.])\\d{1,2}\\1(?:19|20)\\d\\d\\b",
        "`{0}` can be read in two ways",
        "write day, month in words, year");
  }
}
