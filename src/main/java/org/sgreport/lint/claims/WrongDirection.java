package org.sgreport.lint.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.lint.text.WrittenNumber;
import org.sgreport.text.ProsePattern;

/** {@code rose from 45 to 30}. */
final class WrongDirection extends TextRule {
  private static final String UP =
      "rose|risen|rises|rising|increas(?:ed?|es|ing)|grew|grown|growing|growth|climbed|went up|expanded";
  private static final String DOWN =
      "fell|fallen|falls|falling|decreas(?:ed?|es|ing)|declin(?:ed?|es|ing)|dropped|drop|went down|reduced|reduction|shrank|shrunk";

  /** Figures that are no years, days or places in an order; a year may stand behind the first. */
  private static final Pattern CHANGE =
      ProsePattern.of(
          "\\b(?:(?<up>"
              + UP
              + ")|(?:"
              + DOWN
              + "))\\b(?: (?:slightly|sharply|steadily|again|in number|\\p{L}+ly))? from (?<from>"
              + WrittenNumber.PATTERN
              + ")(?<unit> per cent)?(?! {month}|st |nd |rd |th )(?<between>(?: [^\\d.;:,()]{0,60}?)?(?: in (?:{month} )?\\d{4})?(?: \\([^()]{0,30}\\))?,?) to (?<to>"
              + WrittenNumber.PATTERN
              + ")(?<other> per cent)?(?! {month}|[\\d:/]|,\\d| per 1)");

  WrongDirection() {
    super(Rule.error("claims/direction"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      for (Matcher change = CHANGE.matcher(unit.own());
          unit.own().contains(" from ") && change.find(); ) {
        if (isWrong(change)) {
          findings.add(
              unit,
              change.group(),
              "`" + change.group() + "` goes the other way",
              "correct the word or the figures");
        }
      }
    }
  }

  /** Only where both are of one kind: two shares, two sums of money, or two counts. */
  private static boolean isWrong(Matcher change) {
    String from = change.group("from");
    String to = change.group("to");
    boolean shares = change.group("other") != null;
    boolean money = to.startsWith("$");
    boolean alike =
        (change.group("unit") == null || shares)
            && from.startsWith("$") == money
            && !(isYear(from) && isYear(to));
    int way = WrittenNumber.value(to).compareTo(WrittenNumber.value(from));
    return alike && (change.group("up") == null ? way > 0 : way < 0);
  }

  private static boolean isYear(String number) {
    return number.matches("(?:19|20)\\d\\d");
  }
}
