package org.sgreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Severity;
import org.sgreport.format.CanonicalForm;
import org.sgreport.load.InputKinds;
import org.sgreport.model.CodeFrame;
import org.sgreport.source.Node;
import org.sgreport.source.Source;
import org.sgreport.source.YamlReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sgreport fmt}: input files in their canonical form. */
@Command(
    name = "fmt",
    description = "Write input files in one form, so that differences are differences of meaning.",
    footer = {
      "",
      "Examples:",
      "  sgreport fmt inputs/a-69-224",
      "  sgreport fmt --check inputs/*",
      "",
      "Keys are put in the order of the schema, measures in that of measures.yaml, and",
      "running text has one sentence a line. Comments stay with what they are about.",
      "A file with errors is left as it is."
    })
final class FmtCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private Reports reports;
  @Mixin private DiagnosticOptions options;

  @Option(
      names = "--check",
      description = "Change nothing; exit with 1 if a file is not in its form.")
  private boolean check;

  @Option(names = "--diff", description = "Show what would change, and change nothing.")
  private boolean diff;

  FmtCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    int status = 0;
    for (Path folder : reports.folders(environment)) {
      CommandRun run = new CommandRun(environment);
      List<String> measures = read(folder, run);
      List<Diagnostic> errors = errors(folder, run);
      Complaints.print(errors, run, options);
      boolean changed = format(folder, measures, run);
      status = Math.max(status, !errors.isEmpty() || check && changed ? 1 : 0);
    }
    return status;
  }

  /** The ids of the measures in the order of the code frame, which treaties have none of. */
  private static List<String> read(Path folder, CommandRun run) {
    return switch (Reports.kind(folder)) {
      case REPORT -> run.read(folder).codeFrame().map(CodeFrame::ids).orElse(List.of());
      case TREATIES -> {
        run.treaties(folder);
        yield List.of();
      }
      case SCHEMAS -> List.of();
    };
  }

  /** Those of the folder's own files; others are not for this command to tell. */
  private static List<Diagnostic> errors(Path folder, CommandRun run) {
    return run.diagnostics().sorted().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .filter(d -> run.environment().path(d.span().path()).startsWith(folder))
        .toList();
  }

  /** Whether any file is not in its form. */
  private boolean format(Path folder, List<String> measures, CommandRun run) {
    boolean changed = false;
    for (Source source : run.sources().all()) {
      if (environment.path(source.path()).startsWith(folder)) {
        changed |= format(source, measures, run.diagnostics());
      }
    }
    return changed;
  }

  private boolean format(Source source, List<String> measures, Diagnostics found) {
    boolean faulty =
        found.sorted().stream()
            .anyMatch(d -> d.severity() == Severity.ERROR && d.span().path().equals(source.path()));
    Optional<InputKinds.Declared> kind = InputKinds.of(source.path());
    if (faulty || kind.isEmpty()) {
      return false;
    }
    Node node = YamlReader.read(source, new Diagnostics()).orElseThrow();
    String canonical = CanonicalForm.of(source, node, kind.get().shape(), measures);
    List<String> lines = List.of(canonical.split("\n", -1));
    if (lines.equals(source.lines())) {
      return false;
    }
    deliver(source, lines);
    return true;
  }

  private void deliver(Source source, List<String> lines) {
    if (check && !diff) {
      environment.out().println(source.path());
    } else {
      new Rewriting(environment, diff)
          .deliver(source.path(), source.lines(), lines, "formatted " + source.path());
    }
  }
}
