package org.sgreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void aDayThatNoMonthHasIsNone() {
    assertThat(Dates.parse("31 March 2014")).contains(LocalDate.of(2014, 3, 31));
    assertThat(Dates.parse("31 February 2014")).isEmpty();
    assertThat(Dates.parse("31 Marsh 2014")).isEmpty();
    assertThat(Dates.parse("March 2014")).isEmpty();
    assertThat(Dates.parse("31 March 99999999999")).isEmpty();
  }

  @Test
  void patternsOfProseKnowDatesAndNumbers() {
    assertThat(ProsePattern.of("{date}").matcher("as at 5 May 2016").find()).isTrue();
    assertThat(ProsePattern.of("{date}").matcher("as at 5 Mai 2016").find()).isFalse();
    assertThat(List.of("12", "Twelve", "nineteen"))
        .allMatch(ProsePattern.of("{count}").asMatchPredicate());
    assertThat(ProsePattern.of("{20..29}").matcher("twenty-three").matches()).isTrue();
    assertThat(List.of("Sep", "Sept", "Dec"))
        .allMatch(ProsePattern.of("{short-month}").asMatchPredicate());
    assertThat(ProsePattern.of("\\p{Lu}{1,2}").matcher("AB").matches()).isTrue();
  }

  @Test
  void aCountIsComparedInWordsAndInFigures() {
    assertThat(NumberWords.says("27", 27)).isTrue();
    assertThat(NumberWords.says("Twenty-seven", 27)).isTrue();
    assertThat(NumberWords.says("twenty-seven", 28)).isFalse();
    assertThat(NumberWords.says("several", 3)).isFalse();
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
