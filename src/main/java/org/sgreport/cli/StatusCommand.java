package org.sgreport.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Severity;
import org.sgreport.document.Document;
import org.sgreport.document.WordCount;
import org.sgreport.draft.Drafter;
import org.sgreport.language.en.English;
import org.sgreport.model.Inputs;
import org.sgreport.model.Report;
import org.sgreport.print.GridPrinter;
import org.sgreport.print.SectionsPrinter;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridRow;
import org.sgreport.tally.ReplyGaps;
import org.sgreport.tally.ReplyStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport status}: how far a report is. */
@Command(
    name = "status",
    description = "Show who has replied, what is in error, and how long the draft is.",
    footer = {
      "",
      "Examples:",
      "  sgreport status inputs/a-69-224",
      "  sgreport status --format markdown inputs/a-69-224"
    })
final class StatusCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "REPORT", description = "A report folder, such as inputs/a-69-224.")
  private String folder;

  @Mixin private DiagnosticOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Print a table, csv, html, json or markdown (default: table).")
  private String format;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day to count the days to the deadline from (default: today).")
  private LocalDate on;

  StatusCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    GridPrinter printer = Choices.grid(format);
    Path path = Reports.one(folder, environment);
    if (Reports.passedOver(path, environment)) {
      return 0;
    }
    CommandRun run = new CommandRun(environment);
    Map<String, Grid> sections = new LinkedHashMap<>();
    Inputs inputs = run.read(path);
    inputs.report().ifPresent(r -> report(path, inputs, r, run, sections));
    if (!run.diagnostics().sorted().isEmpty()) {
      sections.put("diagnostics", files(run));
    }
    environment.out().print(SectionsPrinter.print(sections, printer, environment.width()));
    return options.exitStatus(run.diagnostics());
  }

  private void report(
      Path path, Inputs inputs, Report report, CommandRun run, Map<String, Grid> sections) {
    ReplyStatus replies = new ReplyStatus(report);
    ReplyGaps gaps = new ReplyGaps(inputs, report);
    sections.put("replies", replies.byGroup());
    sections.put("request", request(report, replies));
    put("entities", gaps.entities(), sections);
    put("late", gaps.late(), sections);
    put("lacking", gaps.lacking(), sections);
    if (!run.diagnostics().hasErrors()) {
      Drafter drafter = run.drafter(path, Optional.empty());
      drafter
          .markdown(report)
          .flatMap(body -> run.document(drafter, report, body))
          .ifPresent(document -> sections.put("words", words(document, report)));
    }
  }

  /** A section without a row says nothing. */
  private static void put(String title, Grid grid, Map<String, Grid> sections) {
    if (!grid.rows().isEmpty()) {
      sections.put(title, grid);
    }
  }

  private Grid request(Report report, ReplyStatus replies) {
    LocalDate today = on == null ? LocalDate.now() : on;
    Optional<LocalDate> deadline = report.settings().timing().deadline();
    GridRow row = new GridRow().count(replies.replied()).count(ReplyStatus.MEMBERS);
    deadline.ifPresentOrElse(
        day ->
            row.text(English.INSTANCE.date(day)).count((int) ChronoUnit.DAYS.between(today, day)),
        () -> row.text("").text(""));
    return Grid.of(List.of("replied", "of", "deadline", "days left"), List.of(row));
  }

  private static Grid words(Document document, Report report) {
    List<GridRow> rows = new ArrayList<>();
    int total = 0;
    for (WordCount.Part part : WordCount.of(document)) {
      rows.add(new GridRow().count(part.words()).text(part.title()));
      total += part.words();
    }
    rows.add(new GridRow().count(total).text("Total"));
    rows.add(new GridRow().count(report.settings().composition().wordLimit()).text("Limit"));
    return Grid.of(List.of("words", "chapter"), rows);
  }

  /** The files with errors or warnings, and how many of each. */
  private static Grid files(CommandRun run) {
    Map<String, int[]> files = new TreeMap<>();
    for (Diagnostic diagnostic : run.diagnostics().sorted()) {
      int[] counts = files.computeIfAbsent(diagnostic.span().path(), p -> new int[2]);
      counts[diagnostic.severity() == Severity.ERROR ? 0 : 1]++;
    }
    List<GridRow> rows = new ArrayList<>();
    files.forEach(
        (path, counts) -> rows.add(new GridRow().count(counts[0]).count(counts[1]).text(path)));
    return Grid.of(List.of("errors", "warnings", "file"), rows);
  }
}
