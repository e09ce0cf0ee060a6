package org.sgreport.lint.typography;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code ‘single’} marks around a quotation. */
final class SingleQuotes extends PatternRule {
  SingleQuotes() {
    super(
        Rule.warning("typography/single-quotes"),
        "(?<![\\p{L}\\d])‘[^‘’“”]{2,}’(?!\\p{L})",
        "`{0}` is quoted in single marks",
        "use double marks outside, single ones within a quotation",
        "‘");
  }
}
