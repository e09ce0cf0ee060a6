package org.sgreport.lint.typography;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.AnywhereRule;

/** {@code ,,} and the like. */
final class DoubleSign extends AnywhereRule {
  DoubleSign() {
    super(
        Rule.warning("typography/double-sign"),
        "(?=[,;:.][,;.])(?:,,|;;|,\\.|;\\.|:\\.|(?<!\\.)\\.\\.(?!\\.)|,;|;,)",
        "`{0}` is two signs in a row",
        "leave one");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group().substring(0, 1));
  }
}
