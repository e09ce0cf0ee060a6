package org.sgreport.lint.spelling;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.AnywhereRule;

/** {@code the the}. */
final class DoubledWord extends AnywhereRule {
  DoubledWord() {
    super(
        Rule.warning("spelling/doubled-word"),
        "(?<![\\p{L}’\\'-])(?!(?:that|had|is|in|de|la)\\b)(?!\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+ \\p{Lu})(\\p{L}{2,}) \\1(?![\\p{L}’\\'-])",
        "`{0}` repeats a word",
        "write `{fix}`");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(1));
  }
}
