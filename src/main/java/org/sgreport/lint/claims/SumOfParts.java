package org.sgreport.lint.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.lint.text.WrittenNumber;

/** {@code 14 keepers (nine women and three men)}. */
final class SumOfParts extends TextRule {
  private static final String ITEM = WrittenNumber.PATTERN + "(?! per cent) [^\\d,();]{2,40}?";

  /** A count, what is counted, and in parentheses nothing but counts. */
  private static final Pattern SUM =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/$-])(?<total>"
              + WrittenNumber.PATTERN
              + ") (?<what>(?:[\\p{L}’-]+ ){0,3}[\\p{L}’-]+) \\((?<parts>"
              + ITEM
              + "(?:, "
              + ITEM
              + ")*,? and "
              + ITEM
              + ")\\)");

  private static final Pattern PART =
      Pattern.compile("(?:^|, |and )(" + WrittenNumber.PATTERN + ") (?!per cent)");

  SumOfParts() {
    super(Rule.warning("claims/sum"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      for (Matcher sum = SUM.matcher(unit.own()); unit.own().contains(" (") && sum.find(); ) {
        check(unit, sum, findings);
      }
    }
  }

  private static void check(TextUnit unit, Matcher sum, Findings findings) {
    List<BigDecimal> parts =
        PART.matcher(sum.group("parts"))
            .results()
            .map((MatchResult part) -> WrittenNumber.value(part.group(1)))
            .toList();
    BigDecimal added = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (parts.size() > 1 && added.compareTo(WrittenNumber.value(sum.group("total"))) != 0) {
      findings.add(
          unit,
          sum.group(),
          "the parts of " + sum.group("total") + " " + sum.group("what") + " add up to " + added,
          "correct the total or its parts");
    }
  }
}
