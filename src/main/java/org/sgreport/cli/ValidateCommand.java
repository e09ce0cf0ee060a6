package org.sgreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgreport.check.FactsAcrossReports;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.render.Emblems;
import org.sgreport.cli.run.Environment;
import org.sgreport.cli.run.Session;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.model.Inputs;
import org.sgreport.model.Report;
import org.sgreport.print.DiagnosticPrinter;
import org.sgreport.print.DiagnosticPrinters;
import org.sgreport.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Print text, concise, json, sarif, github or junit (default: text).")
  private String format;

  ValidateCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    DiagnosticPrinter printer = printer();
    Sources sources = new Sources(environment.workingDirectory());
    Diagnostics all = new Diagnostics();
    List<Inputs> read = new ArrayList<>();
    for (Path folder : reports.folders(environment)) {
      all.addAll(validate(folder, sources, read));
    }
    FactsAcrossReports.check(read, all);
    environment.out().print(printer.print(all.sorted(), sources, options.display(environment)));
    return options.exitStatus(all);
  }

  private DiagnosticPrinter printer() {
    var names = DiagnosticPrinters.ALL.stream().map(DiagnosticPrinter::name).toList();
    return DiagnosticPrinters.find(Choices.check("--format", format, names)).orElseThrow();
  }

  private Diagnostics validate(Path folder, Sources sources, List<Inputs> read) {
    Session session = new Session(environment, sources);
    switch (Reports.kind(folder)) {
      case REPORT -> {
        Inputs inputs = session.read(folder);
        read.add(inputs);
        inputs.report().ifPresent(r -> checkFiles(folder, r, session));
      }
      case TREATIES -> session.treaties(folder);
      case SCHEMAS -> Schemas.check(folder, session);
    }
    return session.diagnostics();
  }

  private static void checkFiles(Path folder, Report report, Session session) {
    session.findTemplate(folder, report);
    Emblems.of(folder, report, session);
    if (!session.diagnostics().hasErrors()) {
      session.document(folder, report);
    }
  }
}
