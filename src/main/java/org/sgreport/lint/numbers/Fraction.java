package org.sgreport.lint.numbers;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code two-thirds of}, as a noun. */
final class Fraction extends PatternRule {
  Fraction() {
    super(
        Rule.info("numbers/fraction"),
        "\\b({1..3})-(half|third|quarter|fifth|tenth)s?(?= of\\b)",
        "`{0}` is hyphenated as an adjective is",
        "write it without a hyphen");
  }
}
