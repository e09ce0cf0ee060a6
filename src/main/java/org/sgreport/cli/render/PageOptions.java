package org.sgreport.cli.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.compile.Compiled;
import org.sgreport.diagnostic.Refusal;
import picocli.CommandLine.Option;

/** How {@code render} writes a report as a page for a browser. */
public final class PageOptions {
  public static final List<String> EVIDENCE = List.of("all", "counts");

  @Option(
      names = "--evidence",
      paramLabel = "HOW",
      description =
          "On the page of --to html: all, or counts, without texts and sources of replies"
              + " (default: all).")
  private String evidence;

  public void check() {
    if (evidence != null) {
      Choices.check("--evidence", evidence, EVIDENCE);
    }
  }

  /** Refuses what another format cannot show. */
  public void refuseOtherThanPage(String format) {
    if (evidence != null) {
      throw new Refusal("--evidence is of pages, and " + format + " is none; add --to html");
    }
  }

  /** The page; empty, with diagnostics, where the earlier state is in error. */
  public Optional<byte[]> write(
      Compiled state,
      Path folder,
      Optional<String> since,
      Optional<String> templates,
      CommandRun run) {
    return ReportPage.write(
        state, new ReportPage.Request(folder, since, templates), !"counts".equals(evidence), run);
  }
}
