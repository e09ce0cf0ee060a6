package org.sgreport.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.lint.text.Sentences.Sentence;

/** Where sentences end: examples with a stroke between those that are two. */
class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lamps burn. |Ships pass.",
        "Do lamps burn? |They do! |Ships pass.",
        "“Lamps burn.” |“Ships pass.”",
        "They burned in 2044. |12 ships passed.",
        "See resolution No. 12 and para. 3 of it.",
        "Mr. Lamp and Ms. Keeper of St. Elmo met P. Keeper. |They left.",
        "Lamps, e.g. Argand’s, burn. |Ships (see chap. IV. |No, V) pass.",
        "The lamp. of old burns.",
        "One sentence alone"
      })
  void aStopEndsASentenceUnlessItShortensAWord(String marked) {
    assertThat(
            Sentences.of(marked.replace("|", "")).stream()
                .map(Sentence::words)
                .reduce((a, b) -> a + "|" + b))
        .hasValue(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lamps burn. Ships pass. All is well.", ""})
  void sentencesStandWhereTheTextHasThem(String text) {
    assertThat(Sentences.of(text))
        .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.words()));
  }
}
