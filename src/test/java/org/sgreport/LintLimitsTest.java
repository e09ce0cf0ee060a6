package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sgreport.support.Folders;

/** Each example of lint/limits.txt has as many findings as its first line says. */
class LintLimitsTest {
  @TestFactory
  Stream<DynamicTest> eachExampleHasItsFindings() {
    String page = Folders.read(Folders.PROJECT.resolve("src/test/resources/lint/limits.txt"));
    return Stream.of(page.split("\n== ")).skip(1).map(LintLimitsTest::test);
  }

  private static DynamicTest test(String example) {
    String title = example.lines().findFirst().orElseThrow();
    String[] words = title.split(" ");
    List<String> lines = example.strip().lines().skip(1).toList();
    return DynamicTest.dynamicTest(
        title + ": " + String.join(" ", lines),
        () -> {
          String said = LintPagesTest.lint(words[0], lines);
          assertThat(said.lines().filter(l -> l.contains("[" + words[0] + "]")))
              .as(said)
              .hasSize(Integer.parseInt(words[1]));
        });
  }
}
