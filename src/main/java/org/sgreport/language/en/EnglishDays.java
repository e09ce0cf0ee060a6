package org.sgreport.language.en;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days in prose: the month and the year once, where days have them in common. */
final class EnglishDays {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH_YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_YEAR =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private EnglishDays() {}

  /** The year stands behind the last month that has it. */
  static String ofMonths(List<YearMonth> months, boolean range, boolean year) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      boolean follows =
          i + 1 < months.size() && months.get(i).getYear() == months.get(i + 1).getYear();
      words.add((year && !follows ? MONTH_YEAR : MONTH).format(months.get(i)));
    }
    return range ? String.join(" to ", words) : English.INSTANCE.list(words);
  }

  /** Two days that follow one another are joined by "and" in a range, too. */
  static String of(List<LocalDate> days, boolean range, boolean year) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      boolean last = i == days.size() - 1;
      words.add(form(days.get(i), last ? days.get(i) : days.get(i + 1), last, year));
    }
    boolean apart = range && days.get(0).plusDays(1).isBefore(days.get(days.size() - 1));
    return apart ? String.join(" to ", words) : English.INSTANCE.list(words);
  }

  private static String form(LocalDate day, LocalDate next, boolean last, boolean year) {
    boolean monthFollows = !last && YearMonth.from(day).equals(YearMonth.from(next));
    boolean yearFollows = !last && day.getYear() == next.getYear();
    if (monthFollows) {
      return DAY.format(day);
    }
    return (yearFollows || !year ? DAY_MONTH : DAY_MONTH_YEAR).format(day);
  }
}
