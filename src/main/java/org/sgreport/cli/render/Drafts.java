package org.sgreport.cli.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.compile.Compiled;
import org.sgreport.history.Standing;
import org.sgreport.lint.Linter;
import org.sgreport.lint.Policy;
import org.sgreport.lint.claims.ClaimsRules;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.write.docx.Draft;

/** What a draft of a report says of itself: the revision it is at, and what lint doubts. */
final class Drafts {
  private Drafts() {}

  static Draft of(Compiled state, Path folder, CommandRun run) {
    String draft = state.document().language().firstPage().draft().get(0);
    String banner =
        Standing.of(folder, note -> run.environment().err().println("sgreport: " + note))
            .map(revision -> draft + ", " + revision)
            .orElse(draft);
    Set<String> claims =
        ClaimsRules.ALL.stream().map(r -> r.rule().id()).collect(Collectors.toSet());
    Policy policy = new Policy(claims, Policy.severities(state.report()), List.of());
    LintDocument text = new LintDocument(state.document(), LintDocument.Origin.of(state.report()));
    return new Draft(
        banner,
        Linter.find(text, run.sources(), policy).stream()
            .map(f -> new Draft.Doubt(f.unit(), f.words(), f.diagnostic().message()))
            .toList());
  }
}
