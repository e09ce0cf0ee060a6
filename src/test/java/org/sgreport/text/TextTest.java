package org.sgreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void listsHaveNoCommaBeforeTheLastAnd() {
    assertThat(Words.list(List.of())).isEmpty();
    assertThat(Words.list(List.of("Cuba"))).isEqualTo("Cuba");
    assertThat(Words.list(List.of("Cuba", "Spain"))).isEqualTo("Cuba and Spain");
    assertThat(Words.list(List.of("Cuba", "Trinidad and Tobago", "Uruguay")))
        .isEqualTo("Cuba, Trinidad and Tobago and Uruguay");
  }

  @Test
  void countsAreWordsUnderTenAndFiguresFromTen() {
    assertThat(IntStream.of(0, 1, 9, 10, 1234).mapToObj(Words::count))
        .containsExactly("zero", "one", "nine", "10", "1,234");
  }

  @Test
  void numbersInWordsReachToNineHundredAndNinetyNine() {
    assertThat(IntStream.of(13, 20, 45, 100, 186, 999, 1000).mapToObj(Words::inWords))
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
    assertThat(Words.date(LocalDate.of(2014, 8, 1))).isEqualTo("1 August 2014");
  }

  @Test
  void headingMarksGoBackToLowerForms() {
    assertThat(IntStream.rangeClosed(1, 5).mapToObj(level -> Enumerator.heading(level, 4)))
        .containsExactly("IV.", "D.", "4.", "(d)", "(iv)");
    assertThat(IntStream.rangeClosed(1, 3).mapToObj(depth -> Enumerator.subparagraph(depth, 9)))
        .containsExactly("(i)", "(ix)", "i.");
    assertThat(IntStream.of(26, 27, 28).mapToObj(Enumerator::letter))
        .containsExactly("z", "aa", "bb");
    assertThat(IntStream.of(1, 4, 9, 40, 1994).mapToObj(Enumerator::roman))
        .containsExactly("I", "IV", "IX", "XL", "MCMXCIV");
  }

  @Test
  void similarNamesAreAtMostTwoEditsAway() {
    List<String> names = List.of("penal-code", "specific-legislation", "remedies");
    assertThat(Similar.closest("specific-legislaton", names)).contains("specific-legislation");
    assertThat(Similar.closest("Penal Code", names)).contains("penal-code");
    assertThat(Similar.closest("pneal-code", names)).contains("penal-code");
    assertThat(Similar.closest("something-else", names)).isEmpty();
    assertThat(Similar.closest("a", List.of("b"))).isEmpty();
  }

  @Test
  void keysHaveNoCaseAccentsOrMarks() {
    assertThat(Folding.key("Côte d’Ivoire")).isEqualTo("cote divoire");
    assertThat(Folding.key("Bolivia (Plurinational State of)"))
        .isEqualTo("bolivia plurinational state of");
    assertThat(Folding.key("Türkiye")).isEqualTo(Folding.key("TURKIYE"));
  }
}
