package org.sgreport.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sgreport.language.vocabulary.Numerals;

class EnglishTest {
  private static final Numerals NUMERALS = English.INSTANCE.numerals();

  @Test
  void listsHaveNoCommaBeforeTheLastAnd() {
    assertThat(English.INSTANCE.list(List.of())).isEmpty();
    assertThat(English.INSTANCE.list(List.of("Cuba"))).isEqualTo("Cuba");
    assertThat(English.INSTANCE.list(List.of("Cuba", "Spain"))).isEqualTo("Cuba and Spain");
    assertThat(English.INSTANCE.list(List.of("Cuba", "Trinidad and Tobago", "Uruguay")))
        .isEqualTo("Cuba, Trinidad and Tobago and Uruguay");
  }

  @Test
  void countsAreWordsUnderTenAndFiguresFromTen() {
    assertThat(IntStream.of(0, 1, 9, 10, 1234).mapToObj(NUMERALS::count))
        .containsExactly("zero", "one", "nine", "10", "1,234");
  }

  @Test
  void numbersInWordsReachToNineHundredAndNinetyNine() {
    assertThat(IntStream.of(13, 20, 45, 100, 186, 999, 1000).mapToObj(NUMERALS::inWords))
        .containsExactly(
            "thirteen",
            "twenty",
            "forty-five",
            "one hundred",
            "one hundred and eighty-six",
            "nine hundred and ninety-nine",
            "1,000");
  }

  @Test
  void datesAreDayMonthYear() {
    assertThat(English.INSTANCE.date(LocalDate.of(2014, 8, 1))).isEqualTo("1 August 2014");
  }

  @Test
  void sessionsAreCountedByOrdinals() {
    assertThat(IntStream.of(1, 12, 20, 69, 72, 100).mapToObj(NUMERALS::ordinal))
        .containsExactly(
            "First", "Twelfth", "Twentieth", "Sixty-ninth", "Seventy-second", "One hundredth");
  }
}
