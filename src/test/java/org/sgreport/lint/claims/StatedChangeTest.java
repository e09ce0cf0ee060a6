package org.sgreport.lint.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedChangeTest {
  @ParameterizedTest
  @CsvSource({
    "doubled, 200, 100, true",
    "has doubled, 200, 100, true",
    "more than doubled, 210, 100, true",
    "more than doubled, 32, 64, false",
    "nearly doubled, 190, 100, true",
    "tripled, 200, 100, false",
    "halved, 50, 100, true",
    "halved, 200, 100, false",
    "twice as many, 200, 100, true",
    "three times as many, 200, 100, false",
    "an increase of 100 per cent, 200, 100, true",
    "an increase of 300 per cent, 200, 100, false",
    "an increase of about 50 experts, 200, 100, false",
    "an increase of 100, 200, 100, true",
    "rose by over 90, 200, 100, true",
    "a decrease of 100, 200, 100, false",
    "fell by half, 50, 100, true",
    "a decrease of 36 per cent, 64, 100, true",
    "a marked rise, 200, 100, true",
    "a marked rise, 100, 200, false",
    "something else, 1, 2, true"
  })
  void aClaimHoldsOrDoesNot(String phrase, BigDecimal now, BigDecimal before, boolean holds) {
    assertThat(StatedChange.fault(phrase, now, before).isPresent()).as(phrase).isNotEqualTo(holds);
  }
}
