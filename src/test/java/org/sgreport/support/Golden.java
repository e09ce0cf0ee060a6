package org.sgreport.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** Expectations kept as files. {@code -Dspec.update=true} rewrites them, and is refused in CI. */
public final class Golden {
  private Golden() {}

  public static void check(Path expected, String actual) {
    if (Boolean.getBoolean("spec.update")) {
      assertThat(System.getenv("CI")).as("spec.update is refused in CI").isNull();
      Folders.write(expected, actual);
    }
    assertThat(Files.exists(expected)).as("%s is there", expected).isTrue();
    assertThat(actual).as("%s", expected).isEqualTo(Folders.read(expected));
  }
}
