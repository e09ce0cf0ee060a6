package org.sgreport.lint.typography;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.Piece;

/** Two spaces in a row. */
final class DoubleSpace extends PatternRule {
  DoubleSpace() {
    super(
        Rule.warning("typography/double-space"),
        "\\S(  +)(?=\\S)",
        "two spaces stand behind `{0}`",
        "leave one");
  }

  @Override
  protected List<Piece> pieces(LintText text) {
    return text.pieces();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group().stripTrailing() + " ");
  }
}
