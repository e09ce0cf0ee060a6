package org.sgreport.lint.typography;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.AnywhereRule;

/** {@code lamps :}, a space before a sign. */
final class SpaceBefore extends AnywhereRule {
  SpaceBefore() {
    super(
        Rule.warning("typography/space-before"),
        "(?= [,;:?!.])(?:(?<=[\\p{L}\\d)]) ([,;:?!])(?=\\s|$)|(?<=\\p{L}) (\\.)(?=\\s*$))",
        "there is a space before `{0}`",
        "remove it");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group().strip());
  }
}
