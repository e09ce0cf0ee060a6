package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticFormat;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.document.Document;
import org.sgreport.lint.LintRules;
import org.sgreport.lint.Linter;
import org.sgreport.lint.Policy;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Report;
import org.sgreport.model.Treaty;
import org.sgreport.print.DiagnosticPrinter;
import org.sgreport.read.ForeignDocument;
import org.sgreport.source.Sources;
import org.sgreport.text.Similar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport lint}: documents held against the Editorial Manual and against themselves. */
@Command(
    name = "lint",
    description = "Hold documents against the Editorial Manual, their own lists and the inputs.",
    footer = {
      "",
      "Examples:",
      "  sgreport lint inputs/a-69-224",
      "  sgreport lint --date 2014-08-01 draft.docx",
      "  sgreport lint --rule states/list-order --ignore states/count:15 text.txt",
      "  sgreport lint --baseline known.json inputs/a-69-224",
      "",
      "A file is a PDF or Word file, a plain text as copied from an issued document, or Markdown",
      "as import reads it. In a template, {lint-ignore RULE: reason} at the end of a paragraph",
      "ignores it in that paragraph; lint: in report.yaml sets how much a rule matters."
    })
final class LintCommand implements Callable<Integer> {
  private final Environment environment;
  private final List<String> houseRules = new ArrayList<>();

  @Parameters(
      paramLabel = "REPORT|FILE",
      arity = "1..*",
      description = "A report folder, or a .docx, .pdf, .txt or .md.")
  private List<String> given;

  @Mixin private DiagnosticOptions options;

  @Mixin private DiagnosticFormat format;

  @Option(names = "--rule", paramLabel = "ID", description = "Run this rule alone; repeatable.")
  private List<String> rules = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "ID[:PARA]",
      description = "Leave a rule out, everywhere or in one paragraph; repeatable.")
  private List<String> ignored = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Leave out what a kept output of --format json lists.")
  private String baseline;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of a document that does not give one.")
  private LocalDate date;

  @Option(names = "--original", description = "Reject tracked changes instead of accepting them.")
  private boolean original;

  @Option(names = "--fix", description = "Fix what is safe in templates and summaries.")
  private boolean fix;

  @Option(names = "--diff", description = "Show what --fix would change, and change nothing.")
  private boolean diff;

  LintCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    DiagnosticPrinter printer = format.printer();
    rules.forEach(LintCommand::known);
    if (diff) {
      given.forEach(this::refuseToFix);
      return given.stream().mapToInt(this::show).max().orElse(0);
    }
    if (fix) {
      given.forEach(this::refuseToFix);
      given.forEach(path -> new LintFix(environment, false).fix(Reports.one(path, environment)));
    }
    Sources sources = new Sources(environment.workingDirectory());
    Diagnostics all = new Diagnostics();
    for (String path : given) {
      CommandRun run = lint(path);
      sources.addAll(run.sources());
      all.addAll(run.diagnostics());
    }
    if (!all.hasErrors()) {
      rules.forEach(this::knownInAHouse);
    }
    Diagnostics told = baseline == null ? all : LintBaseline.without(baseline, all, environment);
    environment.out().print(printer.print(told.sorted(), sources, options.display(environment)));
    return options.exitStatus(told);
  }

  private void refuseToFix(String path) {
    if (Files.isRegularFile(environment.path(path))) {
      throw new Refusal(path + " is no report folder; --fix changes templates and summaries alone");
    }
  }

  /** What would change in a report; of one with errors, the errors. */
  private int show(String path) {
    CommandRun run = new LintFix(environment, true).fix(Reports.one(path, environment));
    if (!run.diagnostics().hasErrors()) {
      return 0;
    }
    Complaints.print(run, options);
    return options.exitStatus(run.diagnostics());
  }

  private static String known(String rule) {
    List<String> ids = LintRules.ALL.stream().map(r -> r.rule().id()).toList();
    if (!ids.contains(rule) && !rule.startsWith("house/")) {
      String meant = Similar.closest(rule, ids).map(r -> "; a similar one is " + r).orElse("");
      throw new Refusal("there is no rule " + rule + meant);
    }
    return rule;
  }

  /** Which rules houses have, only their reports say. */
  private void knownInAHouse(String rule) {
    if (rule.startsWith("house/") && !houseRules.contains(rule)) {
      String meant =
          Similar.closest(rule, houseRules).map(r -> "; a similar one is " + r).orElse("");
      throw new Refusal("no report named here has a rule " + rule + meant);
    }
  }

  private CommandRun lint(String path) {
    CommandRun run = new CommandRun(environment);
    Path place = environment.path(path);
    if (!Files.exists(place)) {
      throw new Refusal("there is no report folder or file " + path);
    }
    if (Files.isRegularFile(place)) {
      run.foreign(place, environment.shown(place), original)
          .ifPresent(document -> file(environment.shown(place), document, run));
    } else {
      report(Reports.one(path, environment), run);
    }
    return run;
  }

  private void report(Path folder, CommandRun run) {
    if (Reports.passedOver(folder, environment)) {
      return;
    }
    Optional<Report> report = run.report(folder);
    report
        .flatMap(r -> run.document(folder, r))
        .ifPresent(document -> lint(document, report.get(), run));
  }

  private void lint(Document document, Report report, CommandRun run) {
    report.houses().stream()
        .flatMap(h -> h.avoided().stream())
        .forEach(a -> houseRules.add(a.rule()));
    run(new LintDocument(document, LintDocument.Origin.of(report)), Policy.severities(report), run);
  }

  private void file(String path, ForeignDocument foreign, CommandRun run) {
    Document document = foreign.document();
    boolean hasMasthead = !document.masthead().organ().isEmpty();
    Optional<LocalDate> written = Optional.ofNullable(date).or(() -> document.masthead().date());
    LintDocument.Origin origin =
        new LintDocument.Origin(
            path, Optional.empty(), foreign.word(), hasMasthead, written, treaties(run));
    run(new LintDocument(document, origin), Map.of(), run);
  }

  /** Those of inputs/treaties in the working directory, where they are. */
  private List<Treaty> treaties(CommandRun run) {
    Path folder = environment.path("inputs/treaties");
    return Files.isDirectory(folder) ? run.readTreaties(folder) : List.of();
  }

  private void run(LintDocument text, Map<String, String> severities, CommandRun run) {
    List<Policy.Ignore> places = new ArrayList<>();
    for (String ignore : ignored) {
      String[] parts = ignore.split(":", 2);
      String where =
          parts.length == 1 ? "" : parts[1].matches("\\d.*") ? "para. " + parts[1] : parts[1];
      places.add(new Policy.Ignore(known(parts[0]), where));
    }
    Linter.lint(
        text, run.sources(), new Policy(Set.copyOf(rules), severities, places), run.diagnostics());
  }
}
