package org.sgreport.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A process that goes on makes a thing once, and forgets before it runs out of memory. */
class MemoryTest {
  private int made;

  @AfterEach
  void forget() {
    Memory.end();
  }

  private int make() {
    return Memory.of("key", () -> ++made);
  }

  @Test
  void nothingIsKeptUntilAProcessGoesOn() {
    assertThat(make()).isEqualTo(1);
    assertThat(make()).isEqualTo(2);
    Memory.begin();
    assertThat(make()).isEqualTo(3);
    assertThat(make()).isEqualTo(3);
    Memory.end();
    assertThat(make()).isEqualTo(4);
  }

  @Test
  void whatFailsIsMadeAnew() {
    Memory.begin();
    assertThatThrownBy(() -> Memory.of("key", MemoryTest::fail)).isInstanceOf(IOException.class);
    assertThat(make()).isEqualTo(1);
  }

  private static String fail() throws IOException {
    throw new IOException();
  }

  @Test
  void allIsForgottenBeforeMemoryRunsOut() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryTest.class.getName())
            .inheritIO()
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  /** Ten times what its heap holds. */
  public static void main(String[] arguments) {
    Memory.begin();
    for (int i = 0; i < 320; i++) {
      Memory.of(i, () -> new byte[1 << 20]);
    }
  }
}
