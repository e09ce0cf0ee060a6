package org.sgreport.lint.typography;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.Piece;

/** {@code lamps :}, a space before a sign. */
final class SpaceBefore extends PatternRule {
  SpaceBefore() {
    super(
        Rule.warning("typography/space-before"),
        "(?<=[\\p{L}\\d)]) ([,;:?!])(?=\\s|$)|(?<=\\p{L}) (\\.)(?=\\s*$)",
        "a space stands before `{0}`",
        "take it out");
  }

  @Override
  protected List<Piece> pieces(LintText text) {
    return text.pieces();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group().strip());
  }
}
