package org.sgreport.lint.typography;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.AnywhereRule;

/** {@code a - b}, a hyphen for a dash. */
final class SpacedHyphen extends AnywhereRule {
  SpacedHyphen() {
    super(
        Rule.warning("typography/spaced-hyphen"),
        "(?<=\\p{L}) - (?=\\p{L})",
        "a hyphen is used as a dash",
        "write an en dash, –");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(" – ");
  }
}
