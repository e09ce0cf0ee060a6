package org.sgreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** What render writes, and what it leaves alone. */
class OutputTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/render");

  @TempDir Path folder;

  @BeforeEach
  void copyAReport() {
    Folders.copy(SPEC.resolve("base"), folder);
    Folders.copy(SPEC.resolve("every-node/input"), folder);
  }

  private byte[] render() throws IOException {
    Program run = Program.run(folder, "render", "report");
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readAllBytes(folder.resolve("out/report.docx"));
  }

  @Test
  void theSameInputsGiveTheSameBytesInAnotherTimeZoneAndLocale() throws IOException {
    byte[] here = render();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag :
          List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(Arrays.equals(render(), here)).as(tag).isTrue();
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aRenderThatFailsLeavesTheFileAsItWas() throws IOException {
    Folders.write(folder.resolve("out/report.docx"), "as it was");
    Folders.write(folder.resolve("report/body.md.ftl"), "<@states of=\"nothing\"/>\n");
    assertThat(Program.run(folder, "render", "report").status()).isEqualTo(1);
    assertThat(Folders.files(folder.resolve("out")))
        .containsExactly(folder.resolve("out/report.docx"));
    assertThat(folder.resolve("out/report.docx")).hasContent("as it was");
  }

  @Test
  void anOutputThatCannotBeWrittenIsRefusedAndLeavesNothingBehind() {
    Folders.write(folder.resolve("out"), "a file where a folder must be");
    Program run = Program.run(folder, "render", "report");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("cannot write").doesNotContain("Exception", "\tat ");
    assertThat(folder.resolve("out")).hasContent("a file where a folder must be");
  }

  @Test
  void aFolderWhereTheFileMustBeIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("out/report.docx/inside"));
    Program run = Program.run(folder, "render", "report");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Folders.files(folder.resolve("out"))).isEmpty();
  }

  @Test
  void aSymbolicLinkKeepsPointingToTheFileThatIsWritten() throws IOException {
    Path real = folder.resolve("elsewhere/real.docx");
    Folders.write(real, "old");
    Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/report.docx"), real);
    render();
    assertThat(Files.isSymbolicLink(folder.resolve("out/report.docx"))).isTrue();
    assertThat(Files.size(real)).isGreaterThan(1000);
  }

  @Test
  void theOutputCanBeAFileOrAFolder() {
    assertThat(Program.run(folder, "render", "-o", "a/b.docx", "report").status()).isZero();
    assertThat(Program.run(folder, "render", "-o", "c/", "report").status()).isZero();
    assertThat(folder.resolve("a/b.docx")).exists();
    assertThat(folder.resolve("c/report.docx")).exists();
  }

  @Test
  void everyStageCanBeLookedAt() {
    for (String stage : List.of("model", "tally", "markdown", "document")) {
      Program run = Program.run(folder, "render", "--emit", stage, "report");
      assertThat(run.status()).as(stage).isZero();
      assertThat(run.out()).as(stage).isNotEmpty().doesNotContain("\uFDD0");
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aStandardOutputThatCannotBeWrittenToIsNoSuccess() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    for (String[] args :
        List.of(
            new String[] {"validate", "report"},
            new String[] {"render", "--emit", "document", "report"},
            new String[] {"explain", "template/failed"},
            new String[] {"--help"})) {
      int status =
          TestEntry.run(args, new PrintStream(full), new PrintStream(err), folder, Map.of());
      assertThat(status).as(String.join(" ", args)).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .contains("sgreport: cannot write to the standard output");
      err.reset();
    }
  }
}
