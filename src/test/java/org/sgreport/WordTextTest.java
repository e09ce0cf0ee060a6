package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.LibreOffice;
import org.sgreport.support.Program;

/** A Word file that was rendered is read as the document that was written. */
class WordTextTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/render");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyDocumentIsReadAsItWasWritten() {
    return Folders.rendered(SPEC).stream()
        .flatMap(
            c ->
                Stream.of("automatic", "literal")
                    .map(
                        n ->
                            DynamicTest.dynamicTest(c.getFileName() + ", " + n, () -> read(c, n))));
  }

  private void read(Path spec, String numbering) {
    Path place = Folders.within(folder);
    Folders.copy(SPEC.resolve("base"), place);
    Folders.copy(spec.resolve("input"), place);
    Program.run(place, "render", "--numbering", numbering, "report");
    List<String> written = Folders.read(spec.resolve("document.txt")).lines().toList();
    List<String> read = Program.run(place, "text", "out/report.docx").out().lines().toList();
    assertThat(read).isEqualTo(written);
  }

  /** Its parts stand in another order then, and its lists and indents are written otherwise. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "box",
        "bullets-links-quotations",
        "contents",
        "every-node",
        "joined-cells",
        "joint"
      })
  void aFileThatLibreOfficeSavedAgainIsReadAlike(String name) throws Exception {
    Folders.copy(SPEC.resolve("base"), folder);
    Folders.copy(SPEC.resolve(name).resolve("input"), folder);
    Program.run(folder, "render", "report");
    Path again = Files.createDirectory(folder.resolve("again"));
    new LibreOffice(again).convert(folder.resolve("out/report.docx"), "docx");
    assertThat(Program.run(folder, "text", "again/report.docx").out())
        .isEqualTo(Folders.read(SPEC.resolve(name).resolve("document.txt")));
  }
}
