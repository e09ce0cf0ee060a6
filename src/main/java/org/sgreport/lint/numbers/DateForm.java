package org.sgreport.lint.numbers;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code May 30, 2016}. */
final class DateForm extends PatternRule {
  DateForm() {
    super(
        Rule.error("numbers/date-form"),
        "(?=[ADFJMNOS])\\b({month}) (\\d{1,2})(?:st|nd|rd|th)?, ?((?:19|20)\\d\\d)\\b",
        "`{0}` is not in the order day, month, year",
        "write `{fix}`");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(2) + " " + match.group(1) + " " + match.group(3));
  }
}
