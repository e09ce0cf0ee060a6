package org.sgreport.lint.typography;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.Piece;

/** {@code a - b}, a hyphen for a dash. */
final class SpacedHyphen extends PatternRule {
  SpacedHyphen() {
    super(
        Rule.warning("typography/spaced-hyphen"),
        "(?<=\\p{L}) - (?=\\p{L})",
        "a hyphen stands for a dash",
        "write an en dash, –");
  }

  @Override
  protected List<Piece> pieces(LintText text) {
    return text.pieces();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(" – ");
  }
}
