package org.sgreport.lint.states;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code States Parties}. */
final class StatesParties extends PatternRule {
  StatesParties() {
    super(
        Rule.warning("states/states-parties"),
        "(?<!Conference of the )\\bStates? Part(?:y|ies)\\b(?! to the (?:Rome|present))",
        "`{0}` has two capitals",
        "write `States parties`",
        "Part");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group().replace("Part", "part"));
  }
}
