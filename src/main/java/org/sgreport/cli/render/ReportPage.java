package org.sgreport.cli.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.compare.AllChanges;
import org.sgreport.compile.Compiled;
import org.sgreport.compile.EarlierReport;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.lint.Linter;
import org.sgreport.lint.Policy;
import org.sgreport.lint.text.Findings.Finding;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.write.docx.Emblem;
import org.sgreport.write.evidence.EvidencePage;
import org.sgreport.write.evidence.PageContent;

/** Brings together what a page shows; apart from the options, which every {@code render} loads. */
public final class ReportPage {
  /** From where a page starts: the folder, the earlier state that was asked for, the templates. */
  record Request(Path folder, Optional<String> since, Optional<String> templates) {}

  private ReportPage() {}

  /** The page; empty, with diagnostics, where the earlier state is in error. */
  static Optional<byte[]> write(Compiled state, Request request, boolean texts, CommandRun run) {
    Optional<PageContent.Since> changes =
        request.since().flatMap(revision -> changes(revision, request, state, run));
    if (request.since().isPresent() && changes.isEmpty()) {
      return Optional.empty();
    }
    return content(state, request.folder(), changes, run)
        .map(content -> texts ? content : content.withoutTexts())
        .map(content -> content.doubting(doubts(state, run)))
        .map(EvidencePage::write);
  }

  /** What is on the page but doubts; empty, with diagnostics, where the emblem cannot be read. */
  public static Optional<PageContent> content(
      Compiled state, Path folder, Optional<PageContent.Since> changes, CommandRun run) {
    Optional<Emblem> emblem = Emblems.of(folder, state.report(), run);
    return run.diagnostics().hasErrors()
        ? Optional.empty()
        : Optional.of(
            new PageContent(
                state.report(),
                state.document(),
                true,
                List.of(),
                changes,
                emblem.map(Emblem::address)));
  }

  private static Optional<PageContent.Since> changes(
      String revision, Request request, Compiled now, CommandRun run) {
    return EarlierReport.at(revision, request.folder(), request.templates(), run)
        .map(then -> since(revision, then, now));
  }

  /** What changed between two states, the first of which has a name. */
  public static PageContent.Since since(String name, Compiled then, Compiled now) {
    return new PageContent.Since(
        name, AllChanges.between(then.report(), then.document(), now.report(), now.document()));
  }

  /** What lint says of it. */
  public static List<PageContent.Doubt> doubts(Compiled state, CommandRun run) {
    Policy policy = Policy.of(state.report());
    LintDocument text = new LintDocument(state.document(), LintDocument.Origin.of(state.report()));
    return Linter.find(text, run.sources(), policy).stream().map(ReportPage::doubt).toList();
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
