package org.sgreport.lint.numbers;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Dates;
import org.sgreport.text.ProsePattern;

/** {@code It was adopted on 12 March 2061}, in a document of 2025. */
final class FutureDate extends TextRule {
  /** What happened on the day, in one clause; what is to be, or was planned, is no such thing. */
  private static final Pattern HAPPENED =
      ProsePattern.of(
          "\\b(?:was|were|took place|met|entered into force)\\b(?<clause>[^,;.()]{0,80}?) on (?<date>{date})");

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\b(?:scheduled|planned|expected|due|set|to|will|would|extend\\w*|postponed|until|expir\\w+|end\\w*)\\b");

  FutureDate() {
    super(Rule.warning("numbers/future-date"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.origin().date().ifPresent(date -> text.prose().forEach(u -> check(u, date, findings)));
  }

  private static void check(TextUnit unit, LocalDate written, Findings findings) {
    for (Matcher happened = HAPPENED.matcher(unit.own());
        unit.own().contains(" on ") && happened.find(); ) {
      boolean later =
          Dates.parse(happened.group("date")).filter(d -> d.isAfter(written)).isPresent();
      if (later && !PLANNED.matcher(happened.group("clause")).find()) {
        findings.add(
            unit,
            happened.group("date"),
            "`" + happened.group("date") + "` is after the date of the document",
            "correct the date, or say that it is to be");
      }
    }
  }
}
