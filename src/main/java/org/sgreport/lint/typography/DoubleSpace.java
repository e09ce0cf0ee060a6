package org.sgreport.lint.typography;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.AnywhereRule;

/** Two spaces in a row. */
final class DoubleSpace extends AnywhereRule {
  DoubleSpace() {
    super(
        Rule.warning("typography/double-space"),
        "\\S(  +)(?=\\S)",
        "there are two spaces after `{0}`",
        "leave one",
        "  ");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group().stripTrailing() + " ");
  }
}
