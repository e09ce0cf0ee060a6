package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** A Word file that was rendered is read as the document that was written. */
class WordTextTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/render");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyDocumentIsReadAsItWasWritten() {
    return Folders.cases(SPEC).stream()
        .filter(c -> !c.endsWith("base"))
        .filter(c -> !Folders.read(c.resolve("document.txt")).isEmpty())
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
}
