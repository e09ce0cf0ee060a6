package org.sgreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Running text has a line for each sentence, and what is no running text stays as it was. */
class ProseTest {
  @Test
  void eachSentenceHasALine() {
    assertThat(
            Prose.lines(
                "One law was\npassed. Another was not.[^1] *Lamps* tells why (see para. 5). End."))
        .containsExactly(
            "One law was passed.",
            "Another was not.[^1]",
            "*Lamps* tells why (see para. 5).",
            "End.");
  }

  @Test
  void listsTablesNotesAndHardBreaksStay() {
    String text =
        "# Head. Of two\n\n1. One. Two.\n2. Three\n   goes on. Here.\n\n| a. B | c |\n\n"
            + "A break.  \nAfter it.\n\n[^1]: A note. Of two.";
    assertThat(String.join("\n", Prose.lines(text))).isEqualTo(text);
  }

  @Test
  void noLineComesToBeginAsAListDoes() {
    assertThat(Prose.lines("It has no. 5. 3. It goes on.")).allMatch(l -> !l.matches("\\d\\..*"));
    assertThat(Prose.lines("So it is. {lint-ignore a/b: Why. Because.}"))
        .containsExactly("So it is. {lint-ignore a/b: Why. Because.}");
  }

  @Test
  void paragraphsArePartedByOneBlankLine() {
    assertThat(Prose.lines("\nOne.\n\n \n\nTwo.\n\n")).containsExactly("One.", "", "Two.");
  }
}
