package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Golden;
import org.sgreport.support.Program;
import org.sgreport.support.WordFaults;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;

/**
 * Each folder of spec/render is files laid over a report, and the document that comes of them or
 * what is said against it. Every document that is written must hold some properties besides.
 */
class RenderSpecTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/render");

  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> eachReportRendersAsExpected() {
    return cases().map(c -> DynamicTest.dynamicTest(name(c), () -> renders(c)));
  }

  @TestFactory
  Stream<DynamicTest> eachWordFileReadsBackAsTheDocument() {
    return written().map(c -> DynamicTest.dynamicTest(name(c), () -> readsBack(c)));
  }

  @TestFactory
  Stream<DynamicTest> eachWordFileWithTypedNumbersReadsBackAsTheDocument() {
    return written().map(c -> DynamicTest.dynamicTest(name(c), () -> literal(c)));
  }

  @TestFactory
  Stream<DynamicTest> eachWordFileHasNoFault() {
    return written()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    name(c),
                    () -> assertThat(WordFaults.of(new WordFile(word(folder(c))))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> lineEndsAndByteOrderMarksMakeNoDifference() {
    return written().map(c -> DynamicTest.dynamicTest(name(c), () -> lineEnds(c)));
  }

  private static Stream<Path> cases() {
    return Folders.cases(SPEC).stream().filter(c -> !c.endsWith("base"));
  }

  private static Stream<Path> written() {
    return cases().filter(c -> !Folders.read(c.resolve("document.txt")).isEmpty());
  }

  private static String name(Path spec) {
    return spec.getFileName().toString();
  }

  private Path folder(Path spec) throws IOException {
    Path folder = Folders.within(work);
    Folders.copy(SPEC.resolve("base"), folder);
    Folders.copy(spec.resolve("input"), folder);
    return folder;
  }

  private void renders(Path spec) throws IOException {
    Program run = Program.run(folder(spec), "render", "--emit", "document", "report");
    Golden.check(spec.resolve("document.txt"), run.out());
    Golden.check(spec.resolve("diagnostics.txt"), run.err());
    assertThat(run.status()).isEqualTo(run.err().contains(": error[") ? 1 : 0);
    assertThat(run.out().isEmpty()).isEqualTo(run.status() == 1);
  }

  private static byte[] word(Path folder) throws IOException {
    assertThat(Program.run(folder, "render", "report").status()).isZero();
    return Files.readAllBytes(folder.resolve("out/report.docx"));
  }

  private void readsBack(Path spec) throws IOException {
    assertThat(WordText.of(new WordFile(word(folder(spec)))))
        .isEqualTo(Folders.read(spec.resolve("document.txt")).replace('\u00a0', ' '));
  }

  private void literal(Path spec) throws IOException {
    Path folder = folder(spec);
    assertThat(Program.run(folder, "render", "--numbering", "literal", "report").status()).isZero();
    WordFile file = new WordFile(Files.readAllBytes(folder.resolve("out/report.docx")));
    assertThat(WordText.of(file)).isEqualTo(Folders.read(spec.resolve("document.txt")));
    assertThat(WordFaults.of(file)).isEmpty();
  }

  private void lineEnds(Path spec) throws IOException {
    Path folder = folder(spec);
    byte[] plain = word(folder);
    List<Path> texts =
        Folders.files(folder).stream().filter(f -> f.toString().matches(".*(yaml|ftl)")).toList();
    for (Path file : texts) {
      String text = "\uFEFF" + Files.readString(file).replace("\n", "\r\n");
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Arrays.equals(word(folder), plain)).as("the same bytes").isTrue();
  }
}
