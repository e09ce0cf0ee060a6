package org.sgreport.lint.numbers;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code nine States and 12 entities}, in one series. */
final class MixedSeries extends PatternRule {
  MixedSeries() {
    super(
        Rule.info("numbers/mixed-series"),
        "(?i)(?=[efnst\\d])(?:\\b({2..9}) ((?:\\p{L}+ ){0,2}\\p{L}+s) and (\\d{2,3}) (?=\\2\\b)"
            + "|\\b(\\d{2,3}) ((?:\\p{L}+ ){0,2}\\p{L}+s) and ({2..9}) (?=\\5\\b))",
        "`{0}` has words and figures for one thing",
        "write both as the larger one is written");
  }
}
