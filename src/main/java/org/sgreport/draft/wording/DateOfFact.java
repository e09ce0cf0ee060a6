package org.sgreport.draft.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sgreport.language.vocabulary.Language;

/** The date of a fact, as exact as it is given: a day, a month, or what else stands there. */
public final class DateOfFact {
  private DateOfFact() {}

  static Optional<LocalDate> day(String given) {
    try {
      return given.matches("\\d{4}-\\d{2}-\\d{2}")
          ? Optional.of(LocalDate.parse(given))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "27 June 2014", "June 2014", "2014"; other words as they are. */
  public static String words(String given, Language language) {
    return day(given).map(language::date).or(() -> month(given).map(language::month)).orElse(given);
  }

  private static Optional<YearMonth> month(String given) {
    try {
      return given.matches("\\d{4}-\\d{2}")
          ? Optional.of(YearMonth.parse(given))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
