package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgreport.check.FactsAcrossReports;
import org.sgreport.check.PreviousDiffers;
import org.sgreport.cli.option.DiagnosticFormat;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.render.Emblems;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.load.Loader;
import org.sgreport.model.Fact;
import org.sgreport.model.Inputs;
import org.sgreport.model.Previous;
import org.sgreport.model.Report;
import org.sgreport.print.DiagnosticPrinter;
import org.sgreport.source.Sources;
import org.sgreport.tally.AsIssued;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sgreport validate}: what is wrong with the inputs. */
@Command(
    name = "validate",
    description = "Check the inputs of reports and print what is wrong with them.",
    footer = {
      "",
      "Examples:",
      "  sgreport validate inputs/a-69-224",
      "  sgreport validate --format json --fail-on warning inputs/*",
      "",
      "Exit status: 0 nothing wrong, 1 diagnostics, 2 a wrong command line."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private Reports reports;
  @Mixin private DiagnosticOptions options;

  @Mixin private DiagnosticFormat format;

  ValidateCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    DiagnosticPrinter printer = format.printer();
    Sources sources = new Sources(environment.workingDirectory());
    List<Validated> folders =
        reports.folders(environment).parallelStream().map(this::validate).toList();
    Diagnostics all = new Diagnostics();
    for (Validated folder : folders) {
      sources.addAll(folder.run().sources());
      all.addAll(folder.run().diagnostics());
    }
    FactsAcrossReports.check(folders.stream().map(Validated::facts).toList(), all);
    environment.out().print(printer.print(all.sorted(), sources, options.display(environment)));
    return options.exitStatus(all);
  }

  /** What was found in a folder, and its facts where it is a report's. */
  private record Validated(List<Fact> facts, CommandRun run) {}

  private Validated validate(Path folder) {
    CommandRun run = new CommandRun(environment);
    List<Fact> facts =
        switch (Reports.kind(folder)) {
          case REPORT -> report(folder, run);
          case TREATIES -> {
            run.treaties(folder);
            yield List.of();
          }
          case SCHEMAS -> {
            Schemas.check(folder, run);
            yield List.of();
          }
        };
    return new Validated(facts, run);
  }

  private static List<Fact> report(Path folder, CommandRun run) {
    Inputs inputs = run.read(folder);
    inputs.report().ifPresent(r -> checkFiles(folder, r, run));
    inputs.background().previous().ifPresent(p -> checkPrevious(folder, p, run));
    return inputs.facts();
  }

  /** Holds previous.yaml against the folder of the earlier report, where that is at hand. */
  private static void checkPrevious(Path folder, Previous previous, CommandRun run) {
    Path earlier = folder.resolve(previous.folder()).normalize();
    if (!previous.folder().isEmpty() && Files.exists(earlier.resolve(Loader.REPORT_FILE))) {
      new CommandRun(run.environment())
          .read(earlier)
          .report()
          .map(r -> AsIssued.of(r, previous.folder()))
          .ifPresent(now -> PreviousDiffers.check(previous, now, run.diagnostics()));
    }
  }

  private static void checkFiles(Path folder, Report report, CommandRun run) {
    run.findTemplate(folder, report);
    Emblems.of(folder, report, run);
    if (!run.diagnostics().hasErrors()) {
      run.document(folder, report);
    }
  }
}
