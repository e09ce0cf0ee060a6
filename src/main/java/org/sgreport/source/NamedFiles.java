package org.sgreport.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the files that inputs name (a template, an emblem) in some folders, in their order. Inputs
 * come from others: what they name is a regular file within one of the folders, and nothing that a
 * path or a link leads to elsewhere.
 */
public record NamedFiles(List<Path> folders) {
  private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[^/\\\\]*:.*", Pattern.DOTALL);
  private static final Pattern UP =
      Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)", Pattern.DOTALL);

  public NamedFiles {
    folders = List.copyOf(folders);
  }

  /** Whether the name can be that of a file within a folder, on this machine and on others. */
  public static boolean isPlain(String name) {
    return !name.isBlank()
        && !ABSOLUTE.matcher(name).matches()
        && !UP.matcher(name).matches()
        && name.codePoints().allMatch(Characters::allowed);
  }

  /** The first file of that name; empty where there is none. */
  public Optional<Path> find(String name) {
    return isPlain(name)
        ? folders.stream()
            .flatMap(folder -> within(folder, name).stream())
            .filter(Files::isRegularFile)
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Path> within(Path folder, String name) {
    try {
      Path file = spelled(folder.resolve(name).normalize());
      return holds(folder, file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The file itself, or the one whose accents are composed otherwise, as macOS writes them. */
  private static Path spelled(Path file) {
    if (Files.exists(file) || file.toString().chars().allMatch(c -> c < 0x80)) {
      return file;
    }
    try (Stream<Path> beside = Files.list(file.getParent())) {
      String wanted = composed(file);
      return beside.filter(b -> composed(b).equals(wanted)).findFirst().orElse(file);
    } catch (IOException e) {
      return file;
    }
  }

  private static String composed(Path file) {
    return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
  }

  /** Whether the file exists and is below the folder once all links have been followed. */
  public static boolean holds(Path folder, Path file) {
    try {
      return file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
