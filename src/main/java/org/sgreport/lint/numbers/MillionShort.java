package org.sgreport.lint.numbers;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code $5m}, for five million. */
final class MillionShort extends PatternRule {
  MillionShort() {
    super(
        Rule.warning("numbers/million-short"),
        "(?=[$€£\\d])(?:[$€£]?\\b\\d[\\d.,]* ?(?:mn|bn|mio)\\b|[$€£]\\d[\\d.,]* ?[mMbBkK]\\b)",
        "`{0}` shortens million or billion",
        "write the word, as in $5 million");
  }
}
