package org.sgreport.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files and folders that are needed for a while. */
final class TemporaryFiles {
  private TemporaryFiles() {}

  /** With all that is below it; links are deleted and not followed. Nothing, where it is null. */
  static void delete(Path place) {
    if (place == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
