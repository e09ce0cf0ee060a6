package org.sgreport.lint.typography;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.AnywhereRule;

/** {@code a - b}, a hyphen for a dash. */
final class SpacedHyphen extends AnywhereRule {
  SpacedHyphen() {
    super(
        Rule.warning("typography/spaced-hyphen"),
        "(?<=\\p{L}) - (?!(?:and|or|to) \\p{L}+-)(?=\\p{L})",
        "a hyphen is used as a dash",
        "write an en dash, –",
        " - ");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(" – ");
  }

  /** Documents before 2000 were typed, with the marks of a typewriter. */
  @Override
  public LocalDate since() {
    return LocalDate.of(2000, 1, 1);
  }
}
