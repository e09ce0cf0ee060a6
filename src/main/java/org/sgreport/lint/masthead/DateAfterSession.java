package org.sgreport.lint.masthead;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.model.Masthead;
import org.sgreport.text.Words;

/** A report that is dated after its session. */
final class DateAfterSession extends MastheadRule {
  private static final Rule RULE = Rule.warning("masthead/date-after-session");

  DateAfterSession() {
    super(RULE);
  }

  private static final Pattern LAST_DAY =
      Pattern.compile(
          "(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{4})$");

  @Override
  void lint(LintText text, Masthead masthead, Findings findings) {
    Matcher last = LAST_DAY.matcher(masthead.session().placeAndDates());
    if (last.find() && masthead.date().isPresent()) {
      LocalDate end =
          LocalDate.of(
              Integer.parseInt(last.group(3)),
              Month.valueOf(last.group(2).toUpperCase(Locale.ROOT)),
              Integer.parseInt(last.group(1)));
      if (masthead.date().get().isAfter(end)) {
        findings.add(
            RULE,
            text.start(),
            "the report is dated " + Words.date(masthead.date().get()) + ", after the session",
            "correct the date or the session");
      }
    }
  }
}
