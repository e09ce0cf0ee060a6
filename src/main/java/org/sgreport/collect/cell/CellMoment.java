package org.sgreport.collect.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.text.Dates;

/**
 * A day or a moment as people and survey tools write it: "2026-03-01", "2026-03-01T09:30:00+01:00",
 * "23 May 2025", "23.05.2025", "5/23/2025 9:30 AM". Both readings are kept where the month may be
 * either number.
 */
public final class CellMoment {
  private static final String TIME =
      "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([AaPp][Mm])?)?"
          + "\\s*(?:Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?)?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/年](\\d{1,2})[-/月](\\d{1,2})日?" + TIME);
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})" + TIME);
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})" + TIME);
  private static final int CENTURY = 2000;
  private static final int TIME_GROUP = 4;

  private CellMoment() {}

  /** Whether the text names a moment by day and time. */
  public static boolean hasTime(String text) {
    return text.matches("(?s).*\\d:\\d\\d.*") && !of(text).isEmpty();
  }

  /** The moments that the text may name: none, one, or two. A day is its beginning. */
  public static Set<LocalDateTime> of(String text) {
    Set<LocalDateTime> moments = new LinkedHashSet<>();
    Matcher iso = ISO.matcher(text);
    Matcher dotted = DOTTED.matcher(text);
    Matcher slashed = SLASHED.matcher(text);
    if (iso.matches()) {
      moment(iso, 1, 2, 3).ifPresent(moments::add);
    } else if (dotted.matches()) {
      moment(dotted, 3, 2, 1).ifPresent(moments::add);
    } else if (slashed.matches()) {
      moment(slashed, 3, 1, 2).ifPresent(moments::add);
      moment(slashed, 3, 2, 1).ifPresent(moments::add);
    } else {
      Dates.parse(inOrder(text)).map(LocalDate::atStartOfDay).ifPresent(moments::add);
    }
    return moments;
  }

  /** "May 23, 2025" and "23-May-2025" as "23 May 2025". */
  private static String inOrder(String text) {
    return text.replaceFirst("^(\\p{L}+)\\.? (\\d{1,2}),? (\\d{4})$", "$2 $1 $3")
        .replaceFirst("^(\\d{1,2})[- ](\\p{L}+)[- ](\\d{4})$", "$1 $2 $3");
  }

  private static Optional<LocalDateTime> moment(Matcher m, int year, int month, int day) {
    try {
      int number = Integer.parseInt(m.group(year));
      LocalDate date =
          LocalDate.of(
              number < 100 ? CENTURY + number : number,
              Integer.parseInt(m.group(month)),
              Integer.parseInt(m.group(day)));
      return Optional.of(date.atTime(time(m)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Matcher m) {
    if (m.group(TIME_GROUP) == null) {
      return LocalTime.MIDNIGHT;
    }
    int hour = Integer.parseInt(m.group(TIME_GROUP));
    String half = m.group(TIME_GROUP + 3);
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
    }
    String second = m.group(TIME_GROUP + 2);
    return LocalTime.of(
        hour,
        Integer.parseInt(m.group(TIME_GROUP + 1)),
        second == null ? 0 : Integer.parseInt(second));
  }
}
