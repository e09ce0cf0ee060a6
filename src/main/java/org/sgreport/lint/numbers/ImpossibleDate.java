package org.sgreport.lint.numbers;

import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.text.Dates;

/** {@code 31 February 2014}. */
final class ImpossibleDate extends PatternRule {
  /** A leap year, for a day without its year. */
  private static final String ANY_YEAR = "2000";

  ImpossibleDate() {
    super(
        Rule.error("numbers/impossible-date"),
        "\\b(\\d{1,2}) ({month})\\b(?: (\\d{4})\\b)?",
        "there is no `{0}`",
        "correct the day or the month");
  }

  @Override
  protected boolean holds(MatchResult match, String words) {
    String year = match.group(3) == null ? ANY_YEAR : match.group(3);
    return Dates.of(match.group(1), match.group(2), year).isEmpty();
  }
}
