package org.sgreport.lint.numbers;

import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 5 million dollars}, where "$5 million" is meant. */
final class DollarWord extends PatternRule {
  DollarWord() {
    super(
        Rule.warning("numbers/dollar-word"),
        "\\b(?!(?:19|20)\\d\\d )\\d[\\d,.]*(?: (?:million|billion|trillion))? (?:United States |US )?dollars\\b",
        "`{0}` spells the currency out",
        "write the figure after $, as in $5 million",
        "dollars");
  }

  @Override
  protected boolean holds(MatchResult match, String words) {
    return !words.substring(Math.max(0, match.start() - 20), match.start()).contains("Australian");
  }
}
