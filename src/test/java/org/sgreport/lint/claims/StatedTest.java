package org.sgreport.lint.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phrase of the drafter's own claims of a figure, or of its share of a total. */
class StatedTest {
  @ParameterizedTest
  @CsvSource({
    "'over 6,000', 6499, 0, true",
    "'over 6,000', 5999, 0, false",
    "'more than 160', 169, 0, true",
    "'nearly 7,000', 6499, 0, true",
    "'nearly 7,000', 7001, 0, false",
    "'nearly 7,000', 4000, 0, false",
    "about 10, 10, 0, true",
    "about 10, 14, 0, false",
    "at least five, 6, 0, true",
    "at least five, 4, 0, false",
    "up to 12, 12, 0, true",
    "up to 12, 13, 0, false",
    "fewer than 20, 19, 0, true",
    "fewer than 20, 20, 0, false",
    "two, 2, 10, true",
    "two, 3, 10, false",
    "two thirds, 8, 12, true",
    "two thirds of them, 7, 12, false",
    "nearly two thirds, 15, 24, true",
    "nearly two thirds, 17, 24, false",
    "a quarter of the States, 3, 12, true",
    "one third, 4, 12, true",
    "half, 6, 12, true",
    "half of them, 7, 12, false",
    "one in five, 4, 20, true",
    "one in five, 6, 20, false",
    "9 in 10, 9, 10, true",
    "over 60 per cent, 62, 0, true",
    "over 60 per cent, 56, 0, false",
    "about 40 per cent, 10, 25, true",
    "a dozen or so, 300, 0, true",
    "all nine women, 31, 0, false",
    "both women, 31, 0, false",
    "the three women, 3, 0, true",
    "about 42 million treatments, 42000000, 0, true"
  })
  void aClaimHoldsOrDoesNot(String phrase, BigDecimal figure, int total, boolean holds) {
    boolean fault = Stated.of(phrase).flatMap(s -> s.fault(figure, total)).isPresent();
    assertThat(fault).as(phrase).isNotEqualTo(holds);
  }
}
