package org.sgreport.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** A text as it is copied from an issued document. */
class TextReaderTest {
  @TempDir Path folder;

  @Test
  void aNoteOfTheFirstPageCitesTheAgendaOrTellsOfLateSubmission() {
    Folders.write(
        folder.resolve("a.txt"),
        """
        United Nations
        A/99/1
        General Assembly
        Ninety-ninth session
        Item 1 of the provisional agenda*

        An invented report

        Report of the Secretary-General**

        _______________
        * A/99/50.
        ** The report came late.

        1. Lamps were lit.
        """);
    assertThat(Program.run(folder, "import", "-o", "in", "a.txt").status()).isZero();
    assertThat(Folders.read(folder.resolve("in/report.yaml")))
        .contains("item-document: A/99/50\n", "late-submission: The report came late.\n");
  }

  @Test
  void aTableIsReadToTheLastLineOfAFile() {
    Folders.write(folder.resolve("a.md"), "1. Lamps:\n\n| A | B |\n| --- | --- |\n| c | d |");
    assertThat(Program.run(folder, "text", "a.md").out()).contains("A | B\nc | d\n");
  }

  @Test
  void anEmptyFileIsNoReport() {
    Folders.write(folder.resolve("a.txt"), "\n \n");
    Program run = Program.run(folder, "import", "-o", "in", "a.txt");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[read/empty]: the file holds no words");
    assertThat(folder.resolve("in")).doesNotExist();
  }
}
