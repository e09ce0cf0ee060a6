package org.sgreport.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.source.NamedFiles;

/** Earlier states of a folder, from the git repository that it is in. */
public final class GitHistory implements AutoCloseable {
  private final Path top;
  private final Path copy;

  /** The folder's repository. Refused where git is missing, or where there is no repository. */
  public GitHistory(Path folder) {
    this.top = new Git(folder).top();
    if (!NamedFiles.holds(top, folder)) {
      throw new Refusal(folder + " is outside the work tree of its git repository");
    }
    try {
      this.copy = Files.createTempDirectory("sgreport").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lays all files of a revision down in a folder of their own. */
  public void checkOut(String revision) {
    Git git = new Git(top);
    new CommittedFiles(git, git.commit(revision)).layDown(copy);
  }

  /** Where a path of the repository is in the revision; itself, if it is not of the repository. */
  public Path then(Path now) {
    try {
      Path real = now.toRealPath();
      return real.startsWith(top) ? copy.resolve(top.relativize(real)) : now;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    TemporaryFiles.delete(copy);
  }
}
