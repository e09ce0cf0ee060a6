package org.sgreport.draft.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.draft.call.Position;
import org.sgreport.draft.markdown.Marks;

/** Whether what comes next begins a sentence. */
class TemplateOutputTest {
  private static Position behind(String printed) {
    TemplateOutput output = new TemplateOutput(new HiddenProse());
    output.write(printed.toCharArray(), 0, printed.length());
    return output.position();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(",
        "**",
        "## ",
        "1. ",
        "Before.\n\n",
        "A law. ",
        "A law.\n",
        "A law.[^annual] ",
        "A law.[^annual][^two] (",
        "They said “no.” ",
        "They said \"no.\" *",
        "A law (of 2012.) “",
        "[^note]: ",
        "A law.\n[^note]: "
      })
  void aSentenceBegins(String printed) {
    assertThat(behind(printed).startsSentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A law ",
        "A law, ",
        "A law (",
        "A law “",
        "A law[^annual] ",
        "A law (see para. ",
        "e.g. ",
        "A law.",
        "In 2012 "
      })
  void aSentenceGoesOn(String printed) {
    assertThat(behind(printed).startsSentence()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"They are ", "A law. They are "})
  void computedWordsAreWordsLikeOthers(String printed) {
    assertThat(behind(printed + Marks.computed(3, "seven")).startsSentence()).isFalse();
    assertThat(behind(printed + Marks.computed(3, "the Co.") + " ").startsSentence()).isTrue();
  }
}
