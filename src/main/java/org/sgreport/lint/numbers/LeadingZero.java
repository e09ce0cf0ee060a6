package org.sgreport.lint.numbers;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code .5}, without a nought. */
final class LeadingZero extends PatternRule {
  LeadingZero() {
    super(
        Rule.error("numbers/leading-zero"),
        "(?<=[\\s($])\\.\\d+",
        "`{0}` has no zero before the point",
        "write `{fix}`");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of("0" + match.group());
  }
}
