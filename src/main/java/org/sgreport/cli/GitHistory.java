package org.sgreport.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Earlier states of a folder, from the git repository that it stands in. */
final class GitHistory implements AutoCloseable {
  /** As many digits of a commit's name tell it from all others. */
  private static final int SHORT = 10;

  private final Path top;
  private final Path copy;

  /** The folder's repository. Refused where git is missing, or where there is no repository. */
  GitHistory(Path folder) {
    String noRepository = folder + " is in no git repository";
    this.top = Path.of(line(folder, noRepository, "rev-parse", "--show-toplevel"));
    try {
      this.copy = Files.createTempDirectory("sgreport").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The revision that a folder stands at, in a few words; empty where git knows of none. */
  static Optional<String> standing(Path folder) {
    try {
      String commit = line(folder, "no revision", "rev-parse", "HEAD").substring(0, SHORT);
      boolean edited = git(folder, "no status", "status", "--porcelain", "--", ".").length > 0;
      return Optional.of("revision " + commit + (edited ? " and later changes" : ""));
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  /** Lays all files of a revision down in a folder of their own. */
  void checkOut(String revision) {
    String name = revision + "^{commit}";
    String commit =
        line(
            top,
            "git knows no revision " + revision,
            "rev-parse",
            "--verify",
            "--end-of-options",
            name);
    byte[] archive = git(top, "git cannot read " + revision, "archive", "--format=zip", commit);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = copy.resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && target.startsWith(copy)) {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where a path of the repository stands in the revision; itself, if it is not of the repository.
   */
  Path then(Path now) {
    try {
      Path real = now.toRealPath();
      return real.startsWith(top) ? copy.resolve(top.relativize(real)) : now;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Path folder, String refusal, String... words) {
    return new String(git(folder, refusal, words), StandardCharsets.UTF_8).strip();
  }

  private static byte[] git(Path folder, String refusal, String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      byte[] output;
      try (InputStream out = process.getInputStream()) {
        output = out.readAllBytes();
      }
      if (process.waitFor() != 0) {
        throw new Refusal(refusal);
      }
      return output;
    } catch (IOException e) {
      throw new Refusal("git is needed for --since; install it and put it on the PATH");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(copy)) {
      files.sorted(Comparator.reverseOrder()).forEach(GitHistory::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
