package org.sgreport.cli.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.output.Session;
import org.sgreport.compile.Compiled;
import org.sgreport.compile.EarlierReport;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.write.docx.Earlier;
import org.sgreport.write.docx.Look;
import org.sgreport.write.docx.Numbers;
import org.sgreport.write.docx.tracked.Reviser;
import picocli.CommandLine.Option;

/** What {@code render} tracks changes from. */
final class TrackingOptions {
  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Track the changes since a revision of the folder's git repository.")
  private String since;

  @Option(
      names = "--against",
      paramLabel = "PATH",
      description = "Track the changes since an earlier folder, or an earlier .docx.")
  private String against;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "sgreport",
      description = "Who the tracked changes are by (default: sgreport).")
  private String author;

  /** What the earlier state is to be compared with, and how both are written. */
  record Later(
      Path folder, Optional<String> templates, LocalDate date, Numbers numbers, Look look) {}

  boolean given() {
    return since != null || against != null;
  }

  /** Refuses what cannot be tracked. */
  void check(boolean oneReport) {
    if (since != null && against != null) {
      throw new Refusal("name the earlier state by --since or by --against, not by both");
    }
    if (against != null && !oneReport) {
      throw new Refusal("--against is of one report; render it alone");
    }
  }

  /**
   * The earlier state; empty, with diagnostics, where it is in error. Of a Word file that this
   * program would not write it is what can be read of it.
   */
  Optional<Earlier> earlier(Later later, Session session) {
    Path path = against == null ? later.folder : session.environment().path(against);
    if (Files.isRegularFile(path)) {
      return ofFile(session.using(path), later, session);
    }
    Optional<Compiled> state =
        since != null
            ? EarlierReport.at(since, later.folder, later.templates, session)
            : session.compile(Reports.one(against, session.environment()), later.templates);
    return state.map(s -> Earlier.of(s.document(), later.numbers, later.look, by(later)));
  }

  private Reviser by(Later later) {
    return new Reviser(author, later.date);
  }

  private Optional<Earlier> ofFile(Path file, Later later, Session session) {
    try {
      Optional<Earlier> ours = Earlier.of(file, later.numbers, by(later));
      return ours.isPresent()
          ? ours
          : session
              .foreign(file, session.environment().shown(file), false)
              .map(read -> Earlier.of(read.document(), later.numbers, later.look, by(later)));
    } catch (IOException e) {
      throw new Refusal(against + " cannot be read: " + Outputs.reason(e));
    }
  }
}
