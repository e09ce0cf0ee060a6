package org.sgreport.lint.spelling;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code newly-formed}. */
final class AdverbHyphen extends PatternRule {
  AdverbHyphen() {
    super(
        Rule.warning("spelling/adverb-hyphen"),
        "\\b(?!(?:family|early|only|friendly|supply|assembly|monthly|weekly|daily|yearly|quarterly|elderly|likely|lonely|anomaly|ally|rely|reply|apply|july|italy|user)\\b)(\\p{Ll}{3,}ly)-(\\p{Ll}+(?:ed|ing|wn|de|lt|nt|pt|ght|und|rn|en|ung))\\b",
        "`{0}` has a hyphen after an adverb in -ly",
        "write `{fix}`",
        "ly-");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(1) + " " + match.group(2));
  }
}
