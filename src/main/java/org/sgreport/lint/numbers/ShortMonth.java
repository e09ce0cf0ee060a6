package org.sgreport.lint.numbers;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 30 Sept.}. */
final class ShortMonth extends PatternRule {
  ShortMonth() {
    super(
        Rule.warning("numbers/short-month"),
        "\\b\\d{1,2} {short-month}\\b\\.?",
        "`{0}` shortens the month",
        "write the month in full");
  }
}
