package org.sgreport.lint.typography;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;

/** Two spaces in a row. */
final class DoubleSpace extends PatternRule {
  DoubleSpace() {
    super(
        Rule.warning("typography/double-space"),
        "\\S(  +)(?=\\S)",
        "there are two spaces after `{0}`",
        "leave one");
  }

  @Override
  protected List<TextUnit> units(LintDocument text) {
    return text.units();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group().stripTrailing() + " ");
  }
}
