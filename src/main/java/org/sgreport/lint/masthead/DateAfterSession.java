package org.sgreport.lint.masthead;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;
import org.sgreport.text.Dates;
import org.sgreport.text.ProsePattern;

/** A report that is dated after its session. */
final class DateAfterSession extends MastheadRule {
  private static final Pattern LAST_DAY = ProsePattern.of("({date})$");

  DateAfterSession() {
    super(Rule.warning("masthead/date-after-session"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    Matcher last = LAST_DAY.matcher(masthead.session().placeAndDates());
    if (last.find() && masthead.date().isPresent()) {
      Optional<LocalDate> end = Dates.parse(last.group(1));
      if (end.filter(masthead.date().get()::isAfter).isPresent()) {
        findings.addToMasthead(
            text,
            masthead.session().placeAndDates(),
            "the report is dated "
                + English.INSTANCE.date(masthead.date().get())
                + ", after the session",
            "correct the date or the session");
      }
    }
  }
}
