package org.sgreport.lint.numbers;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 5%}, where prose has "5 per cent". */
final class PercentSign extends PatternRule {
  PercentSign() {
    super(
        Rule.error("numbers/percent-sign"),
        "(\\d[\\d.,]*) ?%(?![\\dA-F]{2})",
        "`{0}` has a percent sign",
        "write `{fix}`",
        "%");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(1) + " per cent");
  }
}
