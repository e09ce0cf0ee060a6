package org.sgreport.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** What is a name in a heading is decided by tables and by the sentences of the text. */
class HeadingCapitalsTest {
  @TempDir Path folder;

  private String found(String heading, String sentence) {
    Folders.write(folder.resolve("a.md"), "# I. " + heading + "\n\n1. " + sentence + "\n");
    return Program.run(folder, "lint", "--rule", "headings/capitals", "a.md").out();
  }

  @Test
  void namesOfTheTablesKeepTheirCapitals() {
    assertThat(found("Work of the Permanent Forum on Indigenous Issues", "It met."))
        .contains("0 w");
    assertThat(found("The Paris Agreement in the Syrian Arab Republic", "It holds."))
        .contains("0 w");
  }

  @Test
  void aPhraseThatASentenceHasIsAName() {
    String heading = "Reform of the Lamp Makers Federation";
    assertThat(found(heading, "The makers of a lamp have a federation.")).contains("1 warning");
    assertThat(found(heading, "A reform.")).contains("0 w");
    assertThat(found(heading, "Members of the Lamp Makers Federation agreed.")).contains("0 w");
  }

  @Test
  void aWordThatSentencesHaveSmallIsNone() {
    assertThat(
            found(
                "Marine Resources And Sustainable Fisheries",
                "As the Sustainable Lamps Fund says, sustainable fisheries need marine resources."
                    + " They are sustainable."))
        .contains("1 warning");
  }
}
