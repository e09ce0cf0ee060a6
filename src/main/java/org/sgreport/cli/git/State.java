package org.sgreport.cli.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sgreport.cli.run.Environment;
import org.sgreport.cli.run.Refusal;
import org.sgreport.cli.run.Session;
import org.sgreport.document.Document;
import org.sgreport.draft.Drafter;
import org.sgreport.model.Report;

/** A report as it is or was, and what it renders to. */
public record State(Report report, Document document) {
  /** Empty, with diagnostics, where anything is in error. */
  public static Optional<State> of(Path folder, Optional<String> templates, Session session) {
    Drafter drafter = session.drafter(folder, templates);
    return session
        .report(folder)
        .flatMap(
            report ->
                drafter
                    .markdown(report)
                    .flatMap(body -> session.document(drafter, report, body))
                    .map(document -> new State(report, document)));
  }

  /** The same folder at a revision of its git repository; diagnostics go to the session. */
  public static Optional<State> at(
      String revision, Path folder, Optional<String> templates, Session session) {
    Environment now = session.environment();
    try (GitHistory history = new GitHistory(folder)) {
      history.checkOut(revision);
      Session then = new Session(now.in(history.then(now.workingDirectory())));
      Path thatFolder = history.then(folder);
      if (!Files.isDirectory(thatFolder)) {
        throw new Refusal(revision + " has no folder " + now.shown(folder));
      }
      Optional<State> state = of(thatFolder, templates, then);
      session.diagnostics().addAll(then.diagnostics());
      return state;
    }
  }
}
