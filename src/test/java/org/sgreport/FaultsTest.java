package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** What goes wrong around the program costs no draft, and is told in words. */
class FaultsTest {
  private static final String REPORT = "inputs/a-69-224";

  @TempDir Path folder;

  @BeforeEach
  void copyTheInputs() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private Program render(String output, String report) {
    return Program.run(folder, "render", "-o", output, report);
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() {
    assumeTrue(Files.exists(Path.of("/dev/null")), "there is no /dev/null");
    assertThat(render("/dev/null", REPORT).status()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void aPipeIsWrittenTo() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/fd/0")), "there is no /proc");
    Process reader =
        new ProcessBuilder("cat").redirectOutput(folder.resolve("read.docx").toFile()).start();
    assertThat(render("/proc/" + reader.pid() + "/fd/0", REPORT).status()).isZero();
    reader.getOutputStream().close();
    assertThat(reader.waitFor()).isZero();
    render("written.docx", REPORT);
    assertThat(folder.resolve("read.docx")).hasSameBinaryContentAs(folder.resolve("written.docx"));
  }

  @Test
  void aFullDiskIsTold() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    Program run = render("/dev/full", REPORT);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("cannot write /dev/full: ").doesNotContain("Exception");
  }

  @Test
  void manyRunsIntoOneOutputLeaveAWholeFile() throws IOException {
    render("one.docx", REPORT);
    byte[] expected = Files.readAllBytes(folder.resolve("one.docx"));
    List<Integer> statuses =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> render("one.docx", REPORT).status())
            .toList();
    assertThat(statuses).containsOnly(0);
    assertThat(Files.readAllBytes(folder.resolve("one.docx"))).isEqualTo(expected);
    assertThat(folder.toFile().list()).noneMatch(f -> f.endsWith(".tmp"));
  }

  @Test
  void oddNamesOfFoldersAndFilesAreNamesLikeOthers() throws IOException {
    for (String name : List.of("a b", "e\u0301 #1", "100% 'draft'", "-dash")) {
      Files.move(folder.resolve(REPORT), folder.resolve("inputs/" + name));
      Program run = render("out/" + name + ".docx", "inputs/" + name);
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(folder.resolve("out/" + name + ".docx")).isNotEmptyFile();
      Files.move(folder.resolve("inputs/" + name), folder.resolve(REPORT));
    }
  }

  @Test
  void aTemplateThatIsALinkOutOfItsFolderIsNone() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.ftl"), "Secret words.\n");
    Path template = folder.resolve("templates/a-69-224.md.ftl");
    Folders.write(template, "<#include \"link.ftl\">\n\n" + Folders.read(template));
    Files.createSymbolicLink(folder.resolve("templates/link.ftl"), secret);
    Program run = render("one.docx", REPORT);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[template/not-found]: there is no template `link.ftl`");
  }

  @Test
  void aFolderInPlaceOfAnInputIsTold() throws IOException {
    Files.delete(folder.resolve(REPORT + "/facts.yaml"));
    Files.createDirectories(folder.resolve(REPORT + "/facts.yaml"));
    Program run = render("one.docx", REPORT);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("facts.yaml: error[file/unreadable]: this cannot be read");
    assertThat(folder.resolve("one.docx")).doesNotExist();
  }

  @Test
  void aFileFullOfZeroBytesIsTold() throws IOException {
    Files.write(folder.resolve(REPORT + "/facts.yaml"), new byte[100_000]);
    Program run = render("one.docx", REPORT);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("facts.yaml:1:1: error[file/bad-character]");
  }

  @Test
  void aFileThatVanishesWhileItIsReadIsToldAndNoFault() throws Exception {
    Path file = folder.resolve(REPORT + "/facts.yaml");
    String text = Folders.read(file);
    Thread vanishing =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                file.toFile().delete();
                Folders.write(file, text);
              }
            });
    vanishing.start();
    try {
      for (int run = 0; run < 50; run++) {
        Program program = Program.run(folder, "validate", REPORT);
        assertThat(program.status()).as(program.err()).isLessThan(2);
        assertThat(program.err()).doesNotContain("Exception");
      }
    } finally {
      vanishing.interrupt();
      vanishing.join();
    }
  }

  @Test
  void aLinkToNowhereIsTold() throws IOException {
    Path file = folder.resolve(REPORT + "/states/CHE.yaml");
    Files.delete(file);
    Files.createSymbolicLink(file, folder.resolve("nowhere.yaml"));
    Program run = render("one.docx", REPORT);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("CHE.yaml: error[file/unreadable]: this cannot be read");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsTold() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "there is no /proc");
    Program run = render("/proc/self/one.docx", REPORT);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot write /proc/self/one.docx: ")
        .doesNotContain("Exception");
  }

  @Test
  void anOutputThatAnotherProgramHoldsOpenIsReplacedUnderItsHands() throws IOException {
    render("one.docx", REPORT);
    byte[] whole = Files.readAllBytes(folder.resolve("one.docx"));
    try (InputStream held = Files.newInputStream(folder.resolve("one.docx"))) {
      assertThat(render("one.docx", "inputs/a-71-119").status()).isZero();
      assertThat(held.readAllBytes()).isEqualTo(whole);
    }
  }

  @Test
  void lineEndsAndALineOfManyWordsAreTextLikeOther() throws IOException {
    Path template = folder.resolve("templates/a-69-224.md.ftl");
    Files.writeString(
        template, Folders.read(template) + "\nA" + " long".repeat(13_000) + " line.\n");
    assertThat(render("one.docx", REPORT).status()).isZero();
    for (Path file : Folders.files(folder.resolve("inputs"))) {
      Folders.write(file, Folders.read(file).replace("\n", "\r\n"));
    }
    Files.writeString(template, Folders.read(template).replace("\n", "\r\n"));
    assertThat(render("two.docx", REPORT).status()).isZero();
    assertThat(folder.resolve("two.docx")).hasSameBinaryContentAs(folder.resolve("one.docx"));
  }

  @Test
  void aTemplateOutsideAndAFolderOutsideAreOutOfReach() {
    for (String name : List.of("../secret.ftl", "/etc/hostname", "templates/../../secret.ftl")) {
      Path template = folder.resolve("templates/a-69-224.md.ftl");
      String before = Folders.read(template);
      Folders.write(template, "<#include \"" + name + "\">\n\n" + before);
      Program run = render("one.docx", REPORT);
      assertThat(run.status()).as(run.err()).isEqualTo(1);
      assertThat(folder.resolve("one.docx")).doesNotExist();
      Folders.write(template, before);
    }
  }
}
