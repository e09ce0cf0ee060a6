package org.sgreport.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.language.vocabulary.Share;

/** The phrase at each bound of the convention, and at the next State on either side. */
class ShareTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, none",
    "0, 1000, none",
    "1, 1, all",
    "1, 2, one",
    "1, 1000, one",
    "2, 1000, a few",
    "99, 1000, a few",
    "100, 1000, some",
    "101, 1000, some",
    "400, 1000, some",
    "401, 1000, many",
    "700, 1000, many",
    "701, 1000, most",
    "900, 1000, most",
    "901, 1000, almost all",
    "999, 1000, almost all",
    "1000, 1000, all"
  })
  void aShareIsNamedAsTheConventionSays(int count, int total, String phrase) {
    assertThat(English.INSTANCE.numerals().share(Share.of(count, total))).isEqualTo(phrase);
  }
}
