package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** A Word file that render wrote is imported and rendered back, masthead and all. */
class ImportWordTest {
  @TempDir Path folder;

  @BeforeEach
  void copyTheInputs() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private String document(String report) {
    Program run = Program.run(folder, "render", "--emit", "document", report);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens"})
  void everySpecimenComesBackFromWord(String name) {
    assertThat(Program.run(folder, "render", "inputs/" + name).status()).isZero();
    Program run = Program.run(folder, "import", "-o", "inputs/again", "out/" + name + ".docx");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(withoutStatus(document("inputs/again")))
        .isEqualTo(withoutStatus(document("inputs/" + name)));
  }

  @TestFactory
  Stream<DynamicTest> everyExpectedDocumentComesBackFromWord() {
    Path spec = Folders.PROJECT.resolve("src/test/resources/spec/render");
    return Folders.rendered(spec).stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> comesBack(c)));
  }

  private void comesBack(Path spec) {
    Path place = Folders.within(folder);
    Folders.copy(spec.resolveSibling("base"), place);
    Folders.copy(spec.resolve("input"), place);
    assertThat(Program.run(place, "render", "report").status()).isZero();
    Program run = Program.run(place, "import", "-o", "again", "out/report.docx");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("warning");
    Program again = Program.run(place, "render", "--emit", "document", "again");
    assertThat(withoutStatus(again.out()))
        .as(again.err())
        .isEqualTo(withoutStatus(Folders.read(spec.resolve("document.txt"))));
  }

  /** What is imported is a draft again. */
  private static String withoutStatus(String document) {
    return document
        .replace("Draft\n", "")
        .replace("Specimen\nCompiled from published facts;\nnot an official document\n", "")
        .replace("Invented specimen\nIts replies are made up;\nnot an official document\n", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-69-224", "a-71-119"})
  void typedNumbersComeBackToo(String name) {
    Program.run(folder, "render", "--numbering", "literal", "inputs/" + name);
    Program run = Program.run(folder, "import", "-o", "inputs/again", "out/" + name + ".docx");
    assertThat(run.status()).as(run.err()).isZero();
    String chapters = "\nI. Introduction\n";
    String again = document("inputs/again");
    String first = document("inputs/" + name);
    assertThat(again.substring(again.indexOf(chapters)))
        .isEqualTo(first.substring(first.indexOf(chapters)));
  }

  @Test
  void whatIsNotAWordFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("text.docx"), "not a zip");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("entity.docx")))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"
              .getBytes(StandardCharsets.UTF_8));
    }
    for (String file : new String[] {"text.docx", "entity.docx"}) {
      Program run = Program.run(folder, "import", "-o", "made", file);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("error[read/not-word]").doesNotContain("Exception");
      assertThat(folder.resolve("made")).doesNotExist();
    }
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.docx")))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    Program run = Program.run(folder, "import", "-o", "made", "bomb.docx");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[read/too-large]");
  }
}
