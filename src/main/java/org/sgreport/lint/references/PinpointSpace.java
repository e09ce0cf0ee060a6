package org.sgreport.lint.references;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 8(a)}, without a space. */
final class PinpointSpace extends PatternRule {
  PinpointSpace() {
    super(
        Rule.warning("references/pinpoint-space"),
        "(?<![\\w/.])(\\d{1,3})(\\([a-z]{1,3}\\))",
        "`{0}` has no space before the parenthesis",
        "write `{fix}`");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(1) + " " + match.group(2));
  }
}
