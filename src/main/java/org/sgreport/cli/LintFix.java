package org.sgreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.template.RenamedArguments;
import org.sgreport.lint.Fixer;
import org.sgreport.model.Contribution;
import org.sgreport.model.Report;
import org.sgreport.source.Located;
import org.sgreport.source.Source;

/**
 * Fixes what rules can fix safely in a report's template, in its summary, and in contributions of
 * entities that were not received as replies.
 */
final class LintFix {
  private final Environment environment;
  private final Rewriting rewriting;

  LintFix(Environment environment, boolean onlyShow) {
    this.environment = environment;
    this.rewriting = new Rewriting(environment, onlyShow);
  }

  /** Does nothing to a report with errors, which the session holds. */
  CommandRun fix(Path folder) {
    CommandRun run = new CommandRun(environment);
    run.report(folder).ifPresent(report -> fix(folder, report, run));
    return run;
  }

  private void fix(Path folder, Report report, CommandRun run) {
    Fixer fixer = new Fixer(report);
    run.template(folder, report).ifPresent(file -> whole(file, fixer, run));
    Map<String, List<String>> fixed = new HashMap<>();
    report.settings().composition().summary().ifPresent(s -> field(s, fixer, run, fixed));
    report.entities().stream()
        .filter(e -> e.reply().isEmpty())
        .map(Contribution::narrative)
        .flatMap(Optional::stream)
        .forEach(n -> field(n, fixer, run, fixed));
    fixed.forEach(
        (path, lines) -> deliver(path, run.sources().find(path).orElseThrow().lines(), lines));
  }

  private void whole(Path file, Fixer fixer, CommandRun run) {
    run.sources()
        .read(file, run.diagnostics())
        .ifPresent(source -> deliver(source.path(), source.lines(), fixer.fixed(renamed(source))));
  }

  private static List<String> renamed(Source source) {
    return List.of(RenamedArguments.in(String.join("\n", source.lines())).split("\n", -1));
  }

  /** The lines of a block scalar; another form is left alone. */
  private static void field(
      Located<String> field, Fixer fixer, CommandRun run, Map<String, List<String>> fixed) {
    Span at = field.at();
    Optional<Source> source = run.sources().find(at.path());
    if (at.endLine() == at.line() || source.isEmpty()) {
      return;
    }
    List<String> lines =
        fixed.computeIfAbsent(at.path(), p -> new ArrayList<>(source.get().lines()));
    int last = at.line() + (int) field.value().lines().count();
    for (int number = at.line() + 1; number <= Math.min(last, lines.size()); number++) {
      lines.set(number - 1, fixer.fixed(lines.get(number - 1)));
    }
  }

  private void deliver(String path, List<String> before, List<String> after) {
    long lines =
        IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).count();
    if (lines > 0) {
      String done = "fixed " + path + ": " + lines + (lines == 1 ? " line" : " lines");
      rewriting.deliver(path, before, after, done);
    }
  }
}
