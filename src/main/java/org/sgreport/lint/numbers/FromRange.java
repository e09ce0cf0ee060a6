package org.sgreport.lint.numbers;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code from 20-24 May}. */
final class FromRange extends PatternRule {
  FromRange() {
    super(
        Rule.warning("numbers/from-range"),
        "\\b([Ff]rom|[Bb]etween) (\\d[\\d,.]*)[-–](\\d[\\d,.]*)",
        "`{0}` mixes two ways of saying a range",
        "write `{fix}`",
        "rom ",
        "etween ");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(
        match.group(1)
            + " "
            + match.group(2)
            + (match.group(1).equalsIgnoreCase("from") ? " to " : " and ")
            + match.group(3));
  }
}
