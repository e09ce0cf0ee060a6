package org.sgreport.lint.numbers;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 2,300,000}, where "2.3 million" is meant. */
final class MillionInFigures extends PatternRule {
  /** Where others are exact, as in budgets, all are in figures. */
  private static final Pattern EXACT =
      Pattern.compile("\\d,\\d(?!00,000)\\d\\d,\\d{3}|\\$\\d{2,3},\\d{3}(?!,)");

  MillionInFigures() {
    super(
        Rule.warning("numbers/million-in-figures"),
        "\\b(\\d{1,3}),(\\d)00,000\\b",
        "`{0}` is a round number of millions in figures",
        "write `{fix}`",
        "00,000");
  }

  @Override
  protected boolean holds(MatchResult match, String words) {
    return !words.substring(match.end()).startsWith(",") && !EXACT.matcher(words).find();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(
        match.group(1) + (match.group(2).equals("0") ? "" : "." + match.group(2)) + " million");
  }
}
