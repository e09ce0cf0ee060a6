package org.sgreport.lint.typography;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;

/** {@code lamps :}, a space before a sign. */
final class SpaceBefore extends PatternRule {
  SpaceBefore() {
    super(
        Rule.warning("typography/space-before"),
        "(?<=[\\p{L}\\d)]) ([,;:?!])(?=\\s|$)|(?<=\\p{L}) (\\.)(?=\\s*$)",
        "there is a space before `{0}`",
        "remove it");
  }

  @Override
  protected List<TextUnit> units(LintDocument text) {
    return text.units();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group().strip());
  }
}
