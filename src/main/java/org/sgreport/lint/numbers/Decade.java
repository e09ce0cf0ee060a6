package org.sgreport.lint.numbers;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 1990's}. */
final class Decade extends PatternRule {
  Decade() {
    super(
        Rule.warning("numbers/decade"),
        "\\b((?:19|20)\\d0)[\\'’]s\\b",
        "`{0}` has an apostrophe",
        "write `{fix}`",
        "0’s",
        "0's");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(1) + "s");
  }
}
