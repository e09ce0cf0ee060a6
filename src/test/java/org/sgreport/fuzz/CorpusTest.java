package org.sgreport.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sgreport.support.Folders;

/** What fuzzing begins with, and what it has found, brings the program down no more. */
class CorpusTest {
  private static final Path FOUND = Folders.PROJECT.resolve("src/test/resources/fuzz");

  @TestFactory
  Stream<DynamicTest> yaml() {
    return tests("YamlTarget", YamlTarget.seeds(), YamlTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> templates() {
    return tests("TemplateTarget", TemplateTarget.seeds(), TemplateTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> wordFiles() {
    return tests("WordTarget", WordTarget.seeds(), WordTarget::fuzzerTestOneInput);
  }

  private static Stream<DynamicTest> tests(
      String name, List<byte[]> seeds, Consumer<byte[]> target) {
    Path found = FOUND.resolve(name);
    Stream<Path> files = Files.exists(found) ? Folders.files(found).stream() : Stream.empty();
    return Stream.concat(
        IntStream.range(0, seeds.size()).mapToObj(i -> test("seed " + i, seeds.get(i), target)),
        files.map(f -> test(f.getFileName().toString(), Folders.bytes(f), target)));
  }

  private static DynamicTest test(String name, byte[] data, Consumer<byte[]> target) {
    return DynamicTest.dynamicTest(
        name, () -> assertThatCode(() -> target.accept(data)).doesNotThrowAnyException());
  }
}
