package org.sgreport.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;

/**
 * Writes files whole: to a temporary file beside the target, which is then moved into its place.
 */
public final class Outputs {
  private Outputs() {}

  /** Leaves the file that was there as it was, unless everything is written. */
  public static void write(Environment environment, Path target, byte[] content) {
    write(environment, target, content, Optional.empty());
  }

  public static void write(Environment environment, Path target, String text) {
    write(environment, target, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Another text for a file of the user's, which stays the user's: its owner, its mode, its line
   * ends and its byte-order mark are kept. The lines of the text end as on Unix.
   */
  public static void rewrite(Environment environment, Path target, String text) {
    try {
      Optional<Rights> rights = Rights.of(target);
      write(environment, target, TextForm.of(target).bytes(text), rights);
    } catch (IOException e) {
      throw cannotWrite(environment, target, e);
    }
  }

  private static void write(
      Environment environment, Path target, byte[] content, Optional<Rights> rights) {
    Path temporary = null;
    try {
      if (isDevice(target)) {
        Files.write(target, content);
        return;
      }
      Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target;
      Files.createDirectories(place.toAbsolutePath().getParent());
      temporary = place.resolveSibling("." + place.getFileName() + "." + ownName() + ".tmp");
      Files.write(
          temporary,
          content,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
      if (rights.isPresent()) {
        rights.get().give(temporary);
      }
      move(temporary, place);
    } catch (IOException e) {
      discard(temporary);
      throw cannotWrite(environment, target, e);
    }
  }

  private static Refusal cannotWrite(Environment environment, Path target, IOException error) {
    String reason = Holder.reason(target, error).orElseGet(() -> reason(error));
    return new Refusal("cannot write " + environment.shown(target) + ": " + reason);
  }

  /**
   * What is neither file nor folder, such as /dev/stdout, is written to and not replaced. Asked
   * before links are followed: those to pipes lead to no path.
   */
  private static boolean isDevice(Path place) {
    return Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place);
  }

  /** No two runs, and no two threads of one, write to the same temporary file. */
  private static String ownName() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path temporary) {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // The first failure is the one to tell; what is left is hidden and small.
    }
  }

  /** What went wrong with a file, in words. */
  public static String reason(IOException error) {
    return switch (error.getClass().getSimpleName()) {
      case "NoSuchFileException" -> "it does not exist";
      case "AccessDeniedException" -> "permission denied";
      case "DirectoryNotEmptyException" -> "a folder of that name exists";
      case "FileAlreadyExistsException" -> "there is a file where a folder must be";
      default -> String.valueOf(error.getMessage());
    };
  }
}
