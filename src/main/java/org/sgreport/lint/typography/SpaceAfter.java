package org.sgreport.lint.typography;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.AnywhereRule;

/** {@code lamps,lights}, no space after a sign. */
final class SpaceAfter extends AnywhereRule {
  SpaceAfter() {
    super(
        Rule.warning("typography/space-after"),
        "(?<=\\p{Ll})[,;](?=\\p{L}(?<![ᵃ-ᶻʰʲʳʷʸⁱⁿ]))|(?<=\\p{Ll}{3})\\.(?=\\p{Lu}\\p{Ll})",
        "there is no space after `{0}`",
        "put one");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group() + " ");
  }
}
