package org.sgreport.lint.numbers;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 30th of May}. */
final class OrdinalDate extends PatternRule {
  OrdinalDate() {
    super(
        Rule.error("numbers/ordinal-date"),
        "\\b(\\d{1,2})(?:st|nd|rd|th)(?: of)? ({month})\\b",
        "`{0}` has an ordinal for the day",
        "write `{fix}`");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(1) + " " + match.group(2));
  }
}
