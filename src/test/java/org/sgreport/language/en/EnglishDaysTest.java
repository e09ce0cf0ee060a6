package org.sgreport.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2024-12-24, false, true, 24 December 2024",
    "2024-12-24, false, false, 24 December",
    "2024-12-18 2024-12-19, false, true, 18 and 19 December 2024",
    "2024-12-27 2024-12-28, true, true, 27 and 28 December 2024",
    "2024-10-08 2024-10-11, true, true, 8 to 11 October 2024",
    "2024-10-08 2024-10-11, true, false, 8 to 11 October",
    "2024-11-28 2024-12-03, true, true, 28 November to 3 December 2024",
    "2024-12-28 2025-01-03, true, true, 28 December 2024 to 3 January 2025",
    "2024-11-02 2024-12-03, false, true, 2 November and 3 December 2024",
    "2024-11-02 2024-11-05 2025-01-03, false, true, '2, 5 November 2024 and 3 January 2025'"
  })
  void daysShareMonthAndYear(String days, boolean range, boolean year, String words) {
    List<LocalDate> dates = Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
    assertThat(English.INSTANCE.days(dates, range, year)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10, false, true, October 2024",
    "2024-10 2024-11, false, false, October and November",
    "2025-01 2025-03, true, true, January to March 2025",
    "2024-11 2025-03, true, true, November 2024 to March 2025"
  })
  void monthsShareTheYear(String months, boolean range, boolean year, String words) {
    List<YearMonth> parsed = Arrays.stream(months.split(" ")).map(YearMonth::parse).toList();
    assertThat(English.INSTANCE.months(parsed, range, year)).isEqualTo(words);
  }
}
