package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;

/**
 * A run that is killed, at whatever moment, leaves the old file or the new one, and never a part.
 */
class KillIT {
  private static final int LATEST_MILLISECONDS = 900;
  private static final int STEP_MILLISECONDS = 60;

  @TempDir Path folder;

  private Process render(String report) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            Folders.PROJECT.resolve("target/sgreport.jar").toString(),
            "render",
            "-o",
            "draft.docx",
            report)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private byte[] rendered(String report) throws Exception {
    assertThat(render(report).waitFor()).isZero();
    return Files.readAllBytes(folder.resolve("draft.docx"));
  }

  @Test
  void theFileIsWholeWheneverARunIsKilled() throws Exception {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    byte[] after = rendered("inputs/a-71-119");
    byte[] before = rendered("inputs/a-69-224");
    for (int wait = 0; wait <= LATEST_MILLISECONDS; wait += STEP_MILLISECONDS) {
      Files.write(folder.resolve("draft.docx"), before);
      Process process = render("inputs/a-71-119");
      process.waitFor(wait, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(Files.readAllBytes(folder.resolve("draft.docx"))).isIn(List.of(before, after));
    }
  }
}
