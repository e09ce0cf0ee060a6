package org.sgreport.lint.wording;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code a biannual report}, twice a year or every two years. */
final class Biannual extends PatternRule {
  Biannual() {
    super(
        Rule.info("wording/biannual"),
        "\\b[Bb]iannual(?:ly)?\\b",
        "`{0}` can mean twice a year or every two years",
        "write which of the two",
        "iannual");
  }
}
