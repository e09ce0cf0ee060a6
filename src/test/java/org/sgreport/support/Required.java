package org.sgreport.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a test needs from outside: required where SGREPORT_REQUIRE_ALL is set, as in CI, and else
 * skipped.
 */
public final class Required {
  private Required() {}

  /** A program on the PATH. */
  public static Path program(String name) {
    Optional<Path> found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    return required(found, name + " is not on the PATH");
  }

  /** The folder of published texts, which SGREPORT_PUBLISHED names. */
  public static Path publishedTexts() {
    Optional<Path> folder =
        Optional.ofNullable(System.getenv("SGREPORT_PUBLISHED"))
            .map(Path::of)
            .filter(Files::isDirectory);
    return required(folder, "SGREPORT_PUBLISHED names no folder of published texts");
  }

  /** Microsoft's validator of Word files, which SGREPORT_OOXML_VALIDATOR names; else skipped. */
  public static Path validator() {
    return named("SGREPORT_OOXML_VALIDATOR");
  }

  /** Microsoft's validator of SARIF, which SGREPORT_SARIF_VALIDATOR names; else skipped. */
  public static Path sarifValidator() {
    return named("SGREPORT_SARIF_VALIDATOR");
  }

  private static Path named(String variable) {
    Optional<Path> program =
        Optional.ofNullable(System.getenv(variable)).map(Path::of).filter(Files::isExecutable);
    assumeTrue(program.isPresent(), variable + " names no program");
    return program.orElseThrow();
  }

  /** The public YAML test suite, which SGREPORT_YAML_SUITE names; else skipped. */
  public static Path yamlSuite() {
    Optional<Path> folder =
        Optional.ofNullable(System.getenv("SGREPORT_YAML_SUITE"))
            .map(Path::of)
            .filter(Files::isDirectory);
    assumeTrue(folder.isPresent(), "SGREPORT_YAML_SUITE names no folder");
    return folder.orElseThrow();
  }

  private static Path required(Optional<Path> found, String complaint) {
    if (System.getenv("SGREPORT_REQUIRE_ALL") != null) {
      assertThat(found).as(complaint).isPresent();
    }
    assumeTrue(found.isPresent(), complaint);
    return found.orElseThrow();
  }
}
