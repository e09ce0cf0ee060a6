package org.sgreport.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * A report folder of somebody else has nothing read or written outside of it. The decoys stand
 * beside it, in a folder of the test.
 */
class NamedFilesTest {
  private static final String DECOY = "A decoy with  two spaces.\n";

  @TempDir Path folder;
  private Path report;
  private Path decoy;

  @BeforeEach
  void layDownAReportAndADecoy() throws IOException {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
    Folders.copy(
        Folders.PROJECT.resolve("src/test/resources/spec/render/every-node/input"), folder);
    report = folder.resolve("report");
    decoy = Files.writeString(folder.resolve("decoy.txt"), DECOY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../decoy.txt",
        "DECOY",
        "./../decoy.txt",
        "a/../../decoy.txt",
        "..\\decoy.txt",
        "//decoy.txt",
        "\\\\host\\decoy.txt",
        "C:decoy.txt",
        "C:\\decoy.txt",
        "file:///decoy.txt",
        "..",
        "\"\\0\""
      })
  void aTemplateElsewhereIsRefusedByEveryCommand(String name) {
    setTemplate(name.replace("DECOY", decoy.toString()));
    for (String command :
        new String[] {
          "validate report",
          "render report",
          "lint report",
          "lint --fix report",
          "lint --diff report",
          "diff report report",
          "render --emit markdown report",
          "trace --para 1 report"
        }) {
      Program run = Program.run(folder, command.split(" "));
      assertThat(run.status()).as(command + run.err()).isEqualTo(1);
      assertThat(run.out() + run.err())
          .as(command)
          .containsAnyOf(
              "report/report.yaml:13:11: error[report/named-outside]",
              "report.yaml:13:11: error[file/bad-character]")
          .doesNotContain("decoy with");
    }
    assertThat(decoy).hasContent(DECOY);
  }

  /** Templates beside the reports are those of a checkout: {@code inputs/report} and templates/. */
  @Test
  void aFolderOfTemplatesThatIsNoneOfTheReportsIsNotLookedInto() {
    Path other = folder.resolve("templates/letter.md.ftl");
    Folders.write(other, "A letter with  two spaces.\n");
    setTemplate("letter.md.ftl");
    Path downloads = folder.resolve("downloads");
    Folders.copy(report, downloads.resolve("report"));
    Program run = Program.run(downloads, "lint", "--fix", "report");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.out() + run.err()).contains("there is no template `letter.md.ftl`");
    assertThat(other).hasContent("A letter with  two spaces.\n");
    Folders.copy(report, downloads.resolve("inputs/report"));
    Folders.copy(folder.resolve("templates"), downloads.resolve("templates"));
    assertThat(Program.run(downloads.resolve("inputs"), "render", "report").err())
        .contains("wrote ");
  }

  private void setTemplate(String name) {
    Path file = report.resolve("report.yaml");
    Folders.write(file, Folders.read(file).replace("body.md.ftl", name));
  }

  @Test
  void aTemplateThatIsALinkOutIsNone() throws IOException {
    Files.delete(report.resolve("body.md.ftl"));
    Files.createSymbolicLink(report.resolve("body.md.ftl"), decoy);
    for (String command : new String[] {"validate", "render", "lint"}) {
      Program run = Program.run(folder, command, "report");
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out() + run.err()).contains("there is no template `body.md.ftl`");
    }
    assertThat(Program.run(folder, "lint", "--fix", "report").status()).isEqualTo(1);
    assertThat(decoy).hasContent(DECOY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../decoy.png", "linked.png", "pipe.png", "folder.png", "large.png"})
  void anEmblemElsewhereOrOfNoFileIsRefused(String name) throws Exception {
    Files.write(folder.resolve("decoy.png"), new byte[8]);
    Files.createSymbolicLink(report.resolve("linked.png"), folder.resolve("decoy.png"));
    Files.createDirectory(report.resolve("folder.png"));
    Files.write(report.resolve("large.png"), new byte[5 << 20]);
    boolean piped =
        new ProcessBuilder("mkfifo", report.resolve("pipe.png").toString()).start().waitFor() == 0;
    assumeTrue(piped, "there are no pipes");
    Path file = report.resolve("report.yaml");
    Folders.write(file, Folders.read(file) + "emblem: " + name + "\n");
    Program run = Program.run(folder, "render", "report");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .containsAnyOf("error[report/named-outside]", "error[report/unreadable-emblem]");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anInputThatIsALinkOutIsNotReadAndNotRewritten() throws IOException {
    Path reply = Files.createDirectories(folder.resolve("elsewhere")).resolve("CHE.yaml");
    Files.writeString(reply, "reply: {}\nstate:   CHE\n");
    Files.createDirectories(report.resolve("states"));
    Files.deleteIfExists(report.resolve("states/CHE.yaml"));
    Files.createSymbolicLink(report.resolve("states/CHE.yaml"), reply);
    for (String command : new String[] {"validate", "fmt", "render", "tally"}) {
      Program run = Program.run(folder, command, "report");
      assertThat(run.status()).as(command).isEqualTo(1);
      assertThat(run.out() + run.err())
          .contains(
              "report/states/CHE.yaml: error[file/linked-outside]: a link points out of report");
    }
    assertThat(reply).hasContent("reply: {}\nstate:   CHE\n");
  }

  @Test
  void aFolderThatIsALinkOutIsNotRead() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("unodc.yaml"), "agency: unodc\nreply: {}\n");
    Files.createSymbolicLink(report.resolve("treaties"), elsewhere);
    assertThat(Program.run(folder, "validate", "report").out()).contains("file/linked-outside");
  }

  @Test
  void aLinkWithinTheFolderIsFollowed() throws IOException {
    Files.move(report.resolve("body.md.ftl"), report.resolve("words.md.ftl"));
    Files.createSymbolicLink(report.resolve("body.md.ftl"), Path.of("words.md.ftl"));
    assertThat(Program.run(folder, "render", "report").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "render -o report/body.md.ftl --emit markdown report",
        "render -o report/report.yaml --emit document report",
        "tally -o report/measures.yaml report",
        "render --manifest report/report.yaml report",
        "render --manifest out/report.docx report",
        "render --manifest look.docx --reference-doc look.docx report",
        "render -o earlier.docx --against earlier.docx report",
        "render -o link.docx report"
      })
  void anOutputThatIsAnInputIsRefused(String command) throws IOException {
    Program.run(folder, "reference-doc", "-o", "look.docx");
    Program.run(folder, "render", "-o", "earlier.docx", "report");
    Files.createSymbolicLink(folder.resolve("link.docx"), Path.of("report/body.md.ftl"));
    String before = contents();
    Program run = Program.run(folder, command.split(" "));
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(" is one of the inputs; name another file to write");
    assertThat(contents()).isEqualTo(before);
  }

  /** Of all files but what a rendering makes besides. */
  private String contents() throws IOException {
    StringBuilder contents = new StringBuilder();
    for (Path file : Folders.files(folder)) {
      if (!file.startsWith(folder.resolve("out"))) {
        contents.append(file).append(Arrays.hashCode(Files.readAllBytes(file))).append('\n');
      }
    }
    return contents.toString();
  }

  @Test
  void aRewrittenFileKeepsItsMode() throws IOException {
    Path file = report.resolve("measures.yaml");
    Set<PosixFilePermission> mode = PosixFilePermissions.fromString("rw-------");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "files have no modes");
    Folders.write(file, Folders.read(file) + "# a remark\n\n\n");
    Files.setPosixFilePermissions(file, mode);
    assertThat(Program.run(folder, "fmt", "report").err())
        .contains("formatted report/measures.yaml");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(mode);
    Path template = report.resolve("body.md.ftl");
    Folders.write(template, Folders.read(template) + "\nOne  two.\n");
    Files.setPosixFilePermissions(template, mode);
    assertThat(Program.run(folder, "lint", "--fix", "report").err()).contains("fixed report/body");
    assertThat(Files.getPosixFilePermissions(template)).isEqualTo(mode);
  }
}
