package org.sgreport.cli.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sgreport.cli.run.Environment;
import org.sgreport.cli.run.Refusal;
import org.sgreport.cli.run.Session;
import org.sgreport.compile.Compiled;

/** A report as it was at a revision of its git repository. */
public final class EarlierReport {
  private EarlierReport() {}

  /** Of the same folder; diagnostics go to the session. */
  public static Optional<Compiled> at(
      String revision, Path folder, Optional<String> templates, Session session) {
    Environment now = session.environment();
    try (GitHistory history = new GitHistory(folder)) {
      history.checkOut(revision);
      Session then = new Session(now.in(history.then(now.workingDirectory())));
      Path thatFolder = history.then(folder);
      if (!Files.isDirectory(thatFolder)) {
        throw new Refusal(revision + " has no folder " + now.shown(folder));
      }
      Optional<Compiled> compiled = then.compile(thatFolder, templates);
      session.diagnostics().addAll(then.diagnostics());
      return compiled;
    }
  }
}
