package org.sgreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sgreport.support.Program;

class VersionTest {
  @Test
  void theVersionIsSaidWithItsCommitWhereTheBuildHadOne() {
    assertThat(Program.run(Path.of(""), "--version").out())
        .matches("sgreport \\d+\\.\\d+\\.\\d+( \\(commit [0-9a-f]{7,}(, with changes)?\\))?\n");
  }
}
