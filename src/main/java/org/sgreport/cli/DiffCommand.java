package org.sgreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.compare.AllChanges;
import org.sgreport.compare.Change;
import org.sgreport.compile.Compiled;
import org.sgreport.compile.EarlierReport;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.model.Withheld;
import org.sgreport.print.ChangePrinter;
import org.sgreport.print.ChangePrinters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport diff}: what changed between two states of a report, and what follows from it. */
@Command(
    name = "diff",
    description = "Tell what changed in a report: its inputs, its computed words, its text.",
    footer = {
      "",
      "Examples:",
      "  sgreport diff --since HEAD~3 inputs/a-69-224",
      "  sgreport diff --format markdown last/a-69-224 inputs/a-69-224"
    })
final class DiffCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "REPORT",
      arity = "1..2",
      description = "Two report folders, the earlier one first; or one, with --since.")
  private List<String> folders;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Compare with a revision of the folder's git repository.")
  private String since;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Print text, json, markdown or html (default: text).")
  private String format;

  @Option(names = "--exit-code", description = "Exit with 1 when there is a difference.")
  private boolean exitCode;

  @Mixin private DiagnosticOptions options;

  DiffCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    List<String> names = ChangePrinters.ALL.stream().map(ChangePrinter::name).toList();
    ChangePrinter printer =
        ChangePrinters.find(Choices.check("--format", format, names)).orElseThrow();
    if (folders.size() != (since == null ? 2 : 1)) {
      throw new Refusal("name two report folders, or one with --since REV");
    }
    CommandRun now = new CommandRun(environment);
    Path later = Reports.one(folders.get(folders.size() - 1), environment);
    Optional<Compiled> after = now.compile(later, Optional.empty());
    after.ifPresent(a -> now.withholding(Withheld.of(a.report())));
    Optional<Compiled> before = after.isEmpty() ? Optional.empty() : before(now);
    Complaints.print(now, options);
    if (before.isEmpty()) {
      return options.exitStatus(now.diagnostics());
    }
    List<Change> changes =
        AllChanges.between(
            before.get().report(),
            before.get().document(),
            after.get().report(),
            after.get().document());
    environment.out().print(printer.print(changes));
    return exitCode && !changes.isEmpty() ? 1 : 0;
  }

  private Optional<Compiled> before(CommandRun run) {
    Path folder = Reports.one(folders.get(0), environment);
    return since == null
        ? run.compile(folder, Optional.empty())
        : EarlierReport.at(since, folder, Optional.empty(), run);
  }
}
