package org.sgreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Names;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.model.Report;
import org.sgreport.print.GridPrinters;
import org.sgreport.print.GridRecords;
import org.sgreport.tally.Grid;
import org.sgreport.text.Similar;
import org.sgreport.trace.ComputedSpan;
import org.sgreport.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport trace}: where computed words come from, and where inputs are used. */
@Command(
    name = "trace",
    description = "Tell where computed words come from, or where inputs are used.",
    footer = {
      "",
      "Examples:",
      "  sgreport trace --para 20 inputs/a-69-224",
      "  sgreport trace --state CHE inputs/a-69-224",
      "  sgreport trace --inputs inputs/a-69-224",
      "  sgreport trace --unused inputs/a-69-224"
    })
final class TraceCommand implements Callable<Integer> {
  static final List<String> FORMATS = List.of("text", "csv", "html", "json");

  private final Environment environment;

  @Parameters(paramLabel = "REPORT", description = "A report folder, such as inputs/a-69-224.")
  private String folder;

  @Mixin private DiagnosticOptions options;

  @Option(names = "--para", paramLabel = "N", description = "What one paragraph rests on.")
  private Integer paragraph;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "What rests on one State's reply, by its code or name.")
  private String state;

  @Option(names = "--measure", paramLabel = "ID", description = "What asks for one measure.")
  private String measure;

  @Option(names = "--fact", paramLabel = "KEY", description = "What prints one fact.")
  private String fact;

  @Option(names = "--inputs", description = "Each reply and fact, and where it is used.")
  private boolean inputs;

  @Option(names = "--unused", description = "Replies and facts that no paragraph uses.")
  private boolean unused;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Print text, csv, html or json (default: text).")
  private String format;

  TraceCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Choices.check("--format", format, FORMATS);
    options.check();
    Path path = Reports.one(folder, environment);
    if (Reports.passedOver(path, environment)) {
      return 0;
    }
    CommandRun run = new CommandRun(environment);
    Optional<Report> report = run.report(path);
    Optional<Document> document = report.flatMap(r -> run.document(path, r));
    Complaints.print(run, options);
    document.map(d -> grid(report.get(), d)).ifPresent(g -> environment.out().print(printed(g)));
    return options.exitStatus(run.diagnostics());
  }

  private String printed(Grid grid) {
    return format.equals("text")
        ? GridRecords.print(grid, environment.width())
        : GridPrinters.find(format).orElseThrow().print(grid, environment.width());
  }

  private Grid grid(Report report, Document document) {
    Trace trace = new Trace(report, document);
    if (inputs) {
      return trace.inputs();
    }
    return unused ? trace.unused() : trace.spans(asked(report, document, trace));
  }

  private Predicate<ComputedSpan> asked(Report report, Document document, Trace trace) {
    Predicate<ComputedSpan> asked = s -> true;
    if (paragraph != null) {
      hasParagraph(document);
      asked = asked.and(s -> s.where().matches("para\\. " + paragraph + "(?: .*)?"));
    }
    if (state != null) {
      asked = asked.and(trace.ofState(Names.respondent(state, report)));
    }
    if (measure != null) {
      known("measure", measure, report.codeFrame().ids());
      asked = asked.and(trace.ofMeasure(measure));
    }
    if (fact != null) {
      known("fact", fact, report.facts().stream().map(f -> f.id().value()).toList());
      asked = asked.and(s -> s.evidence().query().startsWith("fact of=\"" + fact + "\""));
    }
    return asked;
  }

  private void hasParagraph(Document document) {
    int last =
        document.body().stream()
            .filter(Block.Paragraph.class::isInstance)
            .mapToInt(b -> ((Block.Paragraph) b).number())
            .max()
            .orElse(0);
    if (paragraph < 1 || paragraph > last) {
      String there = last == 0 ? "none has a number" : "the last is " + last;
      throw new Refusal("there is no paragraph " + paragraph + "; " + there);
    }
  }

  private static void known(String what, String wanted, List<String> there) {
    if (!there.contains(wanted)) {
      String meant = Similar.closest(wanted, there).map(s -> "; a similar one is " + s).orElse("");
      throw new Refusal("there is no " + what + " " + wanted + meant);
    }
  }
}
