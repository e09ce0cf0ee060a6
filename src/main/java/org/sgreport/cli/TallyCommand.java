package org.sgreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Names;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.print.GridPrinters;
import org.sgreport.print.XlsxGrid;
import org.sgreport.tally.CrossViews;
import org.sgreport.tally.EntryViews;
import org.sgreport.tally.Grid;
import org.sgreport.tally.TallyViews;
import org.sgreport.tally.ValueViews;
import org.sgreport.text.Similar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport tally}: which State reported which measure. */
@Command(
    name = "tally",
    description = "Count which States reported which measures.",
    footer = {
      "",
      "Examples:",
      "  sgreport tally inputs/a-69-224",
      "  sgreport tally --by group --measure national-plan inputs/a-69-224",
      "  sgreport tally --matrix --format csv -o out/matrix.csv inputs/a-69-224",
      "",
      "Shares are of the States that replied or were carried over."
    })
final class TallyCommand implements Callable<Integer> {
  static final List<String> ROWS =
      List.of("measure", "state", "entity", "group", "cross", "value", "entry");

  private final Environment environment;

  @Parameters(paramLabel = "REPORT", description = "A report folder, such as inputs/a-69-224.")
  private String folder;

  @Mixin private DiagnosticOptions options;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "measure",
      description =
          "A row for each measure, state, entity or regional group; cross, for measures by group;"
              + " value, for figures; entry, for all that States reported (default: measure).")
  private String by;

  @Option(names = "--matrix", description = "States down, measures across.")
  private boolean matrix;

  @Option(names = "--measure", paramLabel = "ID", description = "Look at one measure.")
  private String measure;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Look at one State, by its code or name.")
  private String state;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Print a table, csv, html, json, markdown or xlsx (default: table).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private String output;

  TallyCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Choices.check("--format", format, formats());
    if (format.equals("xlsx") && output == null) {
      throw new Refusal("--format xlsx needs a file to write: -o FILE.xlsx");
    }
    Choices.check("--by", by, ROWS);
    options.check();
    Path path = Reports.one(folder, environment);
    if (Reports.passedOver(path, environment)) {
      return 0;
    }
    CommandRun run = new CommandRun(environment);
    Optional<Report> report = run.report(path);
    Complaints.print(run, options);
    report.ifPresent(r -> print(grid(r), run));
    return options.exitStatus(run.diagnostics());
  }

  static List<String> formats() {
    return Stream.concat(GridPrinters.names().stream(), Stream.of("xlsx")).toList();
  }

  private Grid grid(Report report) {
    checkFilters(report);
    Optional<String> only = Optional.ofNullable(measure);
    return switch (by) {
      case "value" -> new ValueViews(report).byMeasure(only);
      case "entry" -> entries(new EntryViews(report), only);
      case "cross" -> new CrossViews(report).byGroup(only);
      default -> views(report, only);
    };
  }

  private Grid entries(EntryViews views, Optional<String> only) {
    if (views.leftOut() > 0) {
      environment
          .err()
          .println("left out: " + views.leftOut() + " entries that are carried over or withheld");
    }
    return views.byEntry(only);
  }

  private Grid views(Report report, Optional<String> only) {
    TallyViews views =
        new TallyViews(
            report,
            reporter(report),
            only,
            Optional.ofNullable(state).map(name -> Names.respondent(name, report)));
    if (matrix) {
      return views.matrix();
    }
    return switch (by) {
      case "state", "entity" -> views.byRespondent();
      case "group" -> views.byGroup();
      default -> views.byMeasure();
    };
  }

  /** Those that report the measure looked at; States where none is. */
  private Measure.Reporter reporter(Report report) {
    boolean entities =
        by.equals("entity") || measure != null && !report.codeFrame().isOfStates(measure);
    return entities ? Measure.Reporter.ENTITIES : Measure.Reporter.STATES;
  }

  private void checkFilters(Report report) {
    List<String> ids = report.codeFrame().ids();
    if (measure != null && !ids.contains(measure)) {
      throw new Refusal("no measure is called " + measure + meant(Similar.closest(measure, ids)));
    }
    boolean ofStates = measure == null || report.codeFrame().isOfStates(measure);
    if (ofStates == by.equals("entity") && measure != null) {
      throw new Refusal(measure + " is not reported by those of --by " + by);
    }
    if (!ofStates && List.of("state", "group", "cross", "entry").contains(by)) {
      throw new Refusal(measure + " is reported by entities; use --by entity, measure or value");
    }
  }

  private static String meant(Optional<String> similar) {
    return similar.map(s -> "; a similar one is " + s).orElse("");
  }

  private void print(Grid grid, CommandRun run) {
    if (output != null) {
      run.refuseInput(environment.path(output));
    }
    if (format.equals("xlsx")) {
      Outputs.write(environment, environment.path(output), XlsxGrid.print(grid));
      return;
    }
    String text = GridPrinters.find(format).orElseThrow().print(grid, environment.width());
    if (output == null) {
      environment.out().print(text);
    } else {
      Outputs.write(environment, environment.path(output), text);
    }
  }
}
