package org.sgreport.compile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.history.GitHistory;

/** A report as it was at a revision of its git repository. */
public final class EarlierReport {
  private EarlierReport() {}

  /** Of the same folder; diagnostics go to the compilation of today. */
  public static Optional<Compiled> at(
      String revision, Path folder, Optional<String> templates, Compilation now) {
    try (GitHistory history = new GitHistory(folder)) {
      history.checkOut(revision);
      Compilation then = new Compilation(history.then(now.workingDirectory()));
      then.withholding(now.withheld());
      Path thatFolder = history.then(folder);
      if (!Files.isDirectory(thatFolder)) {
        throw new Refusal(revision + " has no folder " + now.sources().shown(folder));
      }
      Optional<Compiled> compiled = then.compile(thatFolder, templates);
      now.diagnostics().addAll(then.diagnostics());
      return compiled;
    }
  }
}
