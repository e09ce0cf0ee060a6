package org.sgreport.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Required;

/** Every small Word file that stands beside the published texts, with changes and without. */
class KnownWordCasesTest {
  private final Path cases = Required.publishedTexts().resolveSibling("cases").resolve("word");

  @TestFactory
  Stream<DynamicTest> everyRowIsReadAsItSays() {
    return Folders.read(cases.resolve("expected.tsv"))
        .lines()
        .skip(1)
        .map(l -> l.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[1], () -> check(row)));
  }

  private void check(String[] row) {
    assertThat(text(row[0])).isEqualTo(row[2].strip());
    if (!row[3].isBlank()) {
      assertThat(text(row[0], "--original")).isEqualTo(row[3].strip());
    }
  }

  private String text(String name, String... options) {
    String[] command =
        Stream.concat(Stream.of("text", name), Stream.of(options)).toArray(String[]::new);
    Program run = Program.run(cases, command);
    return run.out().strip().lines().map(String::strip).collect(Collectors.joining(" ¶ "));
  }
}
