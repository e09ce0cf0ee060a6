package org.sgreport.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The program that has a file open, so that it cannot be replaced. Word lays {@code ~$name} beside
 * it, without the first two letters of a long name; LibreOffice lays {@code .~lock.name#}.
 */
final class Holder {
  /** What Windows makes of a file that another program holds. */
  private static final Set<Class<?>> HELD =
      Set.of(FileSystemException.class, AccessDeniedException.class);

  private Holder() {}

  /** Why a file could not be replaced, and what to do; empty where no program has it open. */
  static Optional<String> reason(Path target, IOException error) {
    if (!Files.isRegularFile(target)) {
      return Optional.empty();
    }
    boolean windows = target.getFileSystem().getSeparator().equals("\\");
    return program(target)
        .or(
            () ->
                windows && HELD.contains(error.getClass())
                    ? Optional.of("a program")
                    : Optional.empty())
        .map(name -> "it is open in " + name + "; close it there and run this again");
  }

  private static Optional<String> program(Path target) {
    String name = target.getFileName().toString();
    List<String> words =
        Stream.of(0, 1, 2)
            .filter(n -> n < name.length())
            .map(n -> "~$" + name.substring(n))
            .toList();
    if (words.stream().anyMatch(lock -> Files.exists(target.resolveSibling(lock)))) {
      return Optional.of("Word");
    }
    return Files.exists(target.resolveSibling(".~lock." + name + "#"))
        ? Optional.of("LibreOffice")
        : Optional.empty();
  }
}
