package org.sgreport.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Dates in prose, such as "31 March 2014". */
public final class Dates {
  /** The names of the months, for patterns. */
  public static final String MONTHS =
      Arrays.stream(Month.values())
          .map(m -> Words.capitalized(m.name().toLowerCase(Locale.ROOT)))
          .collect(Collectors.joining("|"));

  private Dates() {}

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
