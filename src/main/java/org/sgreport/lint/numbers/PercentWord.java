package org.sgreport.lint.numbers;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code percent} in one word. */
final class PercentWord extends PatternRule {
  PercentWord() {
    super(
        Rule.error("numbers/percent-word"),
        "\\b([Pp])ercent\\b",
        "`{0}` is two words",
        "write `{fix}`",
        "ercent");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(1) + "er cent");
  }
}
