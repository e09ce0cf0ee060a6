package org.sgreport.cli.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.compile.Compiled;
import org.sgreport.compile.EarlierReport;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.document.Document;
import org.sgreport.model.Status;
import org.sgreport.write.docx.Baseline;
import org.sgreport.write.docx.NumberingMode;
import org.sgreport.write.docx.ReferenceStyles;
import org.sgreport.write.docx.tracked.Reviser;
import picocli.CommandLine.Option;

/** What {@code render} tracks changes from. */
final class TrackingOptions {
  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Track the changes since a revision of the folder's git repository; a page lists them.")
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
      Path folder,
      Optional<String> templates,
      Document document,
      NumberingMode numbers,
      ReferenceStyles look) {}

  Optional<String> revision() {
    return Optional.ofNullable(since);
  }

  boolean given() {
    return since != null || against != null;
  }

  /** Refuses what cannot be tracked. */
  void check(boolean oneReport) {
    if (since != null && against != null) {
      throw new Refusal("name the earlier state by --since or by --against, not by both");
    }
    if (against != null && !oneReport) {
      throw new Refusal("--against needs exactly one report");
    }
  }

  /**
   * The earlier state; empty, with diagnostics, where it is in error. Of a Word file that this
   * program would not write it is what can be read of it.
   */
  Optional<Baseline> earlier(Later later, CommandRun run) {
    Path path = against == null ? later.folder : run.environment().path(against);
    if (Files.isRegularFile(path)) {
      return ofFile(run.using(path), later, run);
    }
    Optional<Compiled> state =
        since != null
            ? EarlierReport.at(since, later.folder, later.templates, run)
            : run.compile(Reports.one(against, run.environment()), later.templates);
    return state.map(s -> Baseline.of(s.document(), later.numbers, later.look, by(later)));
  }

  private Reviser by(Later later) {
    return new Reviser(author, Reviser.dateOf(later.document));
  }

  /** A status is set in a report folder, and is no change of what others typed. */
  private static Document ofStatus(Status status, Document read) {
    return read.with(read.masthead().with(status));
  }

  private Optional<Baseline> ofFile(Path file, Later later, CommandRun run) {
    try {
      Optional<Baseline> ours = Baseline.of(file, later.numbers, by(later));
      return ours.isPresent()
          ? ours
          : run.foreign(file, run.environment().shown(file), false)
              .map(read -> ofStatus(later.document.masthead().status(), read.document()))
              .map(read -> Baseline.of(read, later.numbers, later.look, by(later)));
    } catch (IOException e) {
      throw new Refusal(against + " cannot be read: " + Outputs.reason(e));
    }
  }
}
