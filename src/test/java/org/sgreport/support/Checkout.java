package org.sgreport.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A copy of the project with its packaged program, to be used by its launcher. */
public record Checkout(Path folder) {
  /** Who commits in sessions; what this machine's git is told otherwise is not heard. */
  private static final Map<String, String> NOBODY =
      Map.of(
          "GIT_AUTHOR_NAME", "Nobody",
          "GIT_AUTHOR_EMAIL", "nobody@nowhere.test",
          "GIT_COMMITTER_NAME", "Nobody",
          "GIT_COMMITTER_EMAIL", "nobody@nowhere.test",
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_CONFIG_SYSTEM", "/dev/null");

  /** Copies the project into an empty folder. */
  public static Checkout into(Path folder) {
    for (String part : List.of("inputs", "templates", "docs/rules", "src/main", "target/lib")) {
      Folders.copy(Folders.PROJECT.resolve(part), folder.resolve(part));
    }
    try {
      for (String file : List.of("pom.xml", "sgreport", "target/sgreport.jar")) {
        Files.copy(
            Folders.PROJECT.resolve(file),
            folder.resolve(file),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
      Files.setLastModifiedTime(
          folder.resolve("target/sgreport.jar"),
          FileTime.fromMillis(System.currentTimeMillis() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Checkout(folder);
  }

  /** What a line of bash prints there, on both streams. */
  public String shell(String command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(NOBODY);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return output;
  }
}
