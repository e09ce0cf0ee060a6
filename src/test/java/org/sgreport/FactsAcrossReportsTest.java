package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Two invented reports that cite one figure. */
class FactsAcrossReportsTest {
  @TempDir Path folder;

  @BeforeEach
  void copyTwoReports() {
    Path base = Folders.PROJECT.resolve("src/test/resources/spec/validate/base/report");
    Folders.copy(base, folder.resolve("a"));
    Folders.copy(base, folder.resolve("b"));
  }

  private String validated(String inA, String inB) {
    String facts = "facts:\n  - {fact: lamps, value: %s}\n";
    Folders.write(folder.resolve("a/facts.yaml"), facts.formatted(inA));
    Folders.write(folder.resolve("b/facts.yaml"), facts.formatted(inB));
    Program run = Program.run(folder, "validate", "--format", "concise", "a", "b");
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void oneFactOfOneMonthHasOneValue() {
    assertThat(validated("12, as-of: 2044-05-01", "13, as-of: 2044-05-31"))
        .contains(
            "b/facts.yaml:2:12: warning[facts/differ]: the fact `lamps` is 13 here and 12 in another report");
  }

  @Test
  void anotherMonthOrTheSameValueIsNoFault() {
    assertThat(validated("12, as-of: 2044-05", "13, as-of: 2044-06"))
        .doesNotContain("facts/differ");
    assertThat(validated("12, as-of: 2044-05", "12.0, as-of: 2044-05"))
        .doesNotContain("facts/differ");
  }
}
