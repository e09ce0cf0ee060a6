package org.sgreport.lint.typography;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;

/** {@code a - b}, a hyphen for a dash. */
final class SpacedHyphen extends PatternRule {
  SpacedHyphen() {
    super(
        Rule.warning("typography/spaced-hyphen"),
        "(?<=\\p{L}) - (?=\\p{L})",
        "a hyphen is used as a dash",
        "write an en dash, –");
  }

  @Override
  protected List<TextUnit> units(LintDocument text) {
    return text.units();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(" – ");
  }
}
