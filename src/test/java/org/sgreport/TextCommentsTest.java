package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Comments of Word files. */
class TextCommentsTest {
  @TempDir Path folder;

  @BeforeEach
  void renderWithComments() {
    String report = Folders.PROJECT.resolve("inputs/school-gardens").toString();
    Program run = Program.run(folder, "render", "--comments", "-o", "a.docx", report);
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void arePrintedBelowTheTextWithTheirAuthorsAndWords() {
    String plain = Program.run(folder, "text", "a.docx").out();
    String commented = Program.run(folder, "text", "--comments", "a.docx").out();
    assertThat(commented).startsWith(plain).contains("\nComment by sgreport, ", ", on “");
  }

  @Test
  void areSaidToBeLeftOutOfAnImport() {
    assertThat(Program.run(folder, "import", "-o", "in", "a.docx").err())
        .contains("comments are left out, and printed by sgreport text --comments");
  }
}
