package org.sgreport.cli.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.compare.AllChanges;
import org.sgreport.compile.Compiled;
import org.sgreport.compile.EarlierReport;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.lint.Linter;
import org.sgreport.lint.Policy;
import org.sgreport.lint.text.Findings.Finding;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.write.evidence.EvidencePage;
import org.sgreport.write.evidence.PageContent;
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
    Optional<PageContent.Since> changes =
        since.flatMap(
            revision ->
                EarlierReport.at(revision, folder, templates, run)
                    .map(then -> changes(revision, then, state)));
    if (since.isPresent() && changes.isEmpty()) {
      return Optional.empty();
    }
    boolean texts = !"counts".equals(evidence);
    return Optional.of(
        EvidencePage.write(
            new PageContent(state.report(), state.document(), texts, doubts(state, run), changes)));
  }

  private static PageContent.Since changes(String revision, Compiled then, Compiled now) {
    return new PageContent.Since(
        revision, AllChanges.between(then.report(), then.document(), now.report(), now.document()));
  }

  private static List<PageContent.Doubt> doubts(Compiled state, CommandRun run) {
    Policy policy = Policy.of(state.report());
    LintDocument text = new LintDocument(state.document(), LintDocument.Origin.of(state.report()));
    return Linter.find(text, run.sources(), policy).stream().map(PageOptions::doubt).toList();
  }

  private static PageContent.Doubt doubt(Finding finding) {
    Diagnostic found = finding.diagnostic();
    return new PageContent.Doubt(
        finding.label(),
        found.severity().name().toLowerCase(Locale.ROOT),
        found.rule(),
        found.message(),
        found.help());
  }
}
