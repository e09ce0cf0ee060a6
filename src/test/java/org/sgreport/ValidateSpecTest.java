package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Golden;
import org.sgreport.support.Program;

/**
 * Each folder of spec/validate is a mistake: files laid over a report without fault, files taken
 * out of it ({@code delete.txt}), and what validate prints.
 */
class ValidateSpecTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/validate");

  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> eachMistakeIsToldAtItsPlace() {
    return Folders.cases(SPEC).stream()
        .filter(c -> !c.endsWith("base"))
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)));
  }

  private void check(Path spec) throws IOException {
    Path folder = Folders.within(work);
    Folders.copy(SPEC.resolve("base"), folder);
    Folders.copy(spec.resolve("input"), folder);
    if (Files.exists(spec.resolve("delete.txt"))) {
      for (String file : Files.readAllLines(spec.resolve("delete.txt"))) {
        Files.delete(folder.resolve(file));
      }
    }
    Program run = Program.run(folder, "validate", "--format", "concise", "report", "treaties");
    Golden.check(spec.resolve("diagnostics.txt"), run.out());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(run.out().contains(": error[") ? 1 : 0);
  }
}
