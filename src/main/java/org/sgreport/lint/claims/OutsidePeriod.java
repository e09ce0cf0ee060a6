package org.sgreport.lint.claims;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Sentences;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Dates;
import org.sgreport.text.ProsePattern;

/** {@code In the reporting period}, of a date after it. */
final class OutsidePeriod extends TextRule {
  private static final Pattern STATED =
      ProsePattern.of(
          "(?:\\bperiod\\b|\\bcovers\\b)[^.]*?(?: from ({date}) to ({date})| between ({date}) and ({date}))");
  private static final Pattern IN_PERIOD =
      Pattern.compile(
          "(?i)^(?:during|in) the (?:reporting )?period\\b|\\bduring the reporting period\\b");
  private static final Pattern MOMENT =
      ProsePattern.of("(?:(\\d{1,2}) )?({month})(?: of)? (\\d{4}(?:, \\d{4})*(?:,? and \\d{4})?)");

  OutsidePeriod() {
    super(Rule.warning("claims/outside-period"));
  }

  private record Period(LocalDate from, LocalDate until) {}

  @Override
  public void lint(LintDocument text, Findings findings) {
    period(text).ifPresent(period -> text.prose().forEach(p -> check(p, period, findings)));
  }

  /** What report.yaml says, or the text. */
  private static Optional<Period> period(LintDocument text) {
    Optional<Period> given =
        text.origin()
            .report()
            .map(r -> r.settings().timing().period())
            .filter(p -> p.from().isPresent() && p.until().isPresent())
            .map(p -> new Period(p.from().get().value(), p.until().get().value()));
    return given.or(
        () ->
            text.prose().stream()
                .map(p -> STATED.matcher(p.text()))
                .filter(Matcher::find)
                .flatMap(m -> stated(m).stream())
                .findFirst());
  }

  /** Empty where one of the days does not exist. */
  private static Optional<Period> stated(Matcher m) {
    int from = m.group(1) == null ? 3 : 1;
    return Dates.parse(m.group(from))
        .flatMap(day -> Dates.parse(m.group(from + 1)).map(until -> new Period(day, until)));
  }

  private static void check(TextUnit unit, Period period, Findings findings) {
    for (Sentences.Sentence sentence : unit.sentences()) {
      Matcher moment = MOMENT.matcher(sentence.words());
      while (IN_PERIOD.matcher(sentence.words()).find() && moment.find()) {
        for (String year : moment.group(3).split("\\D+")) {
          LocalDate first = Dates.of("1", moment.group(2), year).orElseThrow();
          boolean outside =
              first.isAfter(period.until) || first.plusMonths(1).isBefore(period.from);
          if (outside) {
            findings.add(
                unit,
                moment.group(),
                moment.group(2) + " " + year + " is outside the reporting period",
                "correct the date, or say that it was later");
          }
        }
      }
    }
  }
}
