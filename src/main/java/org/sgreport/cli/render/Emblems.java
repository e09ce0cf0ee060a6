package org.sgreport.cli.render;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Report;
import org.sgreport.source.Located;
import org.sgreport.source.NamedFiles;
import org.sgreport.write.docx.Emblem;

/** The picture that a report names for its masthead. */
public final class Emblems {
  public static final Rule UNREADABLE = Rule.error("report/unreadable-emblem");

  private Emblems() {}

  /** Adds {@code report/unreadable-emblem} where the report names one that is none. */
  public static Optional<Emblem> of(Path folder, Report report, CommandRun run) {
    Optional<Located<String>> named = report.settings().composition().emblem();
    try {
      return named.isEmpty()
          ? Optional.empty()
          : Optional.of(Emblem.of(file(named.get().value(), folder, run)));
    } catch (IOException e) {
      run.diagnostics()
          .add(
              UNREADABLE.at(
                  named.get().at(),
                  "`" + named.get().value() + "` cannot be used: " + Outputs.reason(e),
                  "put a .png or .jpg of that name into the report folder, or delete the key"));
      return Optional.empty();
    }
  }

  /** Looked for as what reports share is: in the report folder, beside it, and in inputs/. */
  private static Path file(String name, Path folder, CommandRun run) throws IOException {
    Path beside = folder.resolve("..").normalize();
    return new NamedFiles(List.of(folder, beside, run.environment().path("inputs")))
        .find(name)
        .map(run::using)
        .orElseThrow(() -> new NoSuchFileException(name));
  }
}
