package org.sgreport.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates in prose, such as "31 March 2014". */
public final class Dates {
  /** The names of the months in their order. */
  static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();

  private Dates() {}

  /** The day that "31 March 2014" names; empty for other words, and where there is no such day. */
  public static Optional<LocalDate> parse(String words) {
    String[] parts = words.split(" ");
    return parts.length == 3 ? of(parts[0], parts[1], parts[2]) : Optional.empty();
  }

  /** Empty where the month has no such day. */
  public static Optional<LocalDate> of(String day, String month, String year) {
    try {
      Month named = Month.valueOf(month.toUpperCase(Locale.ROOT));
      return Optional.of(LocalDate.of(Figures.parse(year), named, Figures.parse(day)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
