package org.sgreport.lint.masthead;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.model.Masthead;
import org.sgreport.text.Dates;
import org.sgreport.text.Words;

/** A report that is dated after its session. */
final class DateAfterSession extends MastheadRule {
  private static final Rule RULE = Rule.warning("masthead/date-after-session");

  DateAfterSession() {
    super(RULE);
  }

  private static final Pattern LAST_DAY =
      Pattern.compile("(\\d{1,2}) (" + Dates.MONTHS + ") (\\d{4})$");

  @Override
  void lint(LintText text, Masthead masthead, Findings findings) {
    Matcher last = LAST_DAY.matcher(masthead.session().placeAndDates());
    if (last.find() && masthead.date().isPresent()) {
      Optional<LocalDate> end = Dates.of(last.group(1), last.group(2), last.group(3));
      if (end.filter(masthead.date().get()::isAfter).isPresent()) {
        findings.add(
            RULE,
            text.start(),
            "the report is dated " + Words.date(masthead.date().get()) + ", after the session",
            "correct the date or the session");
      }
    }
  }
}
