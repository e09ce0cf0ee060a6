package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.WordFaults;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;

/** The look is handed out, changed and taken back. */
class ReferenceDocTest {
  @TempDir Path folder;

  private WordFile word(String file) throws IOException {
    return new WordFile(Files.readAllBytes(folder.resolve(file)));
  }

  @Test
  void itShowsEveryStyleAndHasNoFault() throws IOException {
    assertThat(Program.run(folder, "reference-doc", "-o", "look.docx").status()).isZero();
    assertThat(WordFaults.of(word("look.docx"))).isEmpty();
    assertThat(WordText.of(word("look.docx")))
        .contains("I. A chapter", "(i) A small roman number", "(a) A subparagraph", "[^1] A note.");
  }

  @Test
  void aChangedLookIsTakenAndNothingElseChanges() throws IOException {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
    Folders.copy(
        Folders.PROJECT.resolve("src/test/resources/spec/render/every-node/input"), folder);
    Program.run(folder, "reference-doc", "-o", "look.docx");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("mine.docx")))) {
      for (Map.Entry<String, byte[]> part : word("look.docx").parts().entrySet()) {
        String text = new String(part.getValue(), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(
            text.replace("Times New Roman", "Liberation Sans").getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(Program.run(folder, "render", "-o", "a.docx", "report").status()).isZero();
    assertThat(
            Program.run(folder, "render", "-o", "b.docx", "--reference-doc", "mine.docx", "report")
                .status())
        .isZero();
    assertThat(new String(word("b.docx").parts().get("word/styles.xml"), StandardCharsets.UTF_8))
        .contains("Liberation Sans");
    assertThat(WordText.of(word("b.docx"))).isEqualTo(WordText.of(word("a.docx")));
    assertThat(WordFaults.of(word("b.docx"))).isEmpty();
  }

  @Test
  void whatIsNotAWordFileIsRefused() {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
    Folders.write(folder.resolve("report/body.md.ftl"), "Text.\n");
    Folders.write(folder.resolve("mine.docx"), "no zip");
    Program run = Program.run(folder, "render", "--reference-doc", "mine.docx", "report");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot be used as a reference document")
        .doesNotContain("Exception");
  }
}
