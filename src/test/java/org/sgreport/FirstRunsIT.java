package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Checkout;
import org.sgreport.support.Folders;

/** Several runs at the same time in one clone, the first ones too. */
class FirstRunsIT {
  private static final int RUNS = 8;

  @TempDir Path folder;

  @Test
  void eightAtOnceAllSucceed() throws IOException, InterruptedException {
    Checkout clone = Checkout.into(folder);
    Folders.delete(folder.resolve("target"));
    assertAllRender(clone);
    assertThat(folder.resolve("target/new")).doesNotExist();
    clone.shell("rm target/classes-*");
    assertAllRender(clone);
    assertThat(clone.shell("ls target")).contains("classes-");
  }

  private void assertAllRender(Checkout clone) throws IOException, InterruptedException {
    String printed =
        clone.shell(
            """
            export MAVEN_OPTS='-Dmaven.repo.local=%s'
            run() {
              ./sgreport render -o "out/$1.docx" inputs/a-69-224
              echo "run $1: $?"
            }
            for each in $(seq %d); do run "$each" & done
            wait
            """
                .formatted(repository(), RUNS));
    IntStream.rangeClosed(1, RUNS)
        .forEach(
            run -> {
              assertThat(printed).contains("run " + run + ": 0\n");
              assertThat(folder.resolve("out/" + run + ".docx")).isNotEmptyFile();
            });
    Folders.delete(folder.resolve("out"));
  }

  /** The one that this build uses. */
  private static String repository() {
    Path usual = Path.of(System.getProperty("user.home"), ".m2", "repository");
    return System.getProperty("maven.repo.local", usual.toString());
  }
}
