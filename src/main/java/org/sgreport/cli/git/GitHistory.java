package org.sgreport.cli.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Earlier states of a folder, from the git repository that it stands in. */
final class GitHistory implements AutoCloseable {
  private final Path top;
  private final Path copy;

  /** The folder's repository. Refused where git is missing, or where there is no repository. */
  GitHistory(Path folder) {
    this.top = new Git(folder).top();
    try {
      this.copy = Files.createTempDirectory("sgreport").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lays all files of a revision down in a folder of their own. */
  void checkOut(String revision) {
    String name = revision + "^{commit}";
    Git git = new Git(top);
    String commit =
        git.line(
            "git knows no revision " + revision, "rev-parse", "--verify", "--end-of-options", name);
    byte[] archive = git.run("git cannot read " + revision, "archive", "--format=zip", commit);
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
