package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Names;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.collect.CodedSheet;
import org.sgreport.collect.SheetMerge;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.model.Contribution;
import org.sgreport.model.Report;
import org.sgreport.read.sheet.CsvReader;
import org.sgreport.read.sheet.SheetRow;
import org.sgreport.read.sheet.XlsxReader;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;
import org.sgreport.scaffold.NewInput;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport add}: the file of a new reply. */
@Command(
    name = "add",
    description = "Lay down files of replies, one by name or many from a coded spreadsheet.",
    footer = {
      "",
      "Examples:",
      "  sgreport add state FRA inputs/a-69-224",
      "  sgreport add agency unodc inputs/a-69-224",
      "  sgreport add --from coded.csv inputs/a-69-224",
      "",
      "A code, a name or a former name will do. An existing file is never overwritten.",
      "A spreadsheet has States down and measures (or measure/status) across, as",
      "tally --matrix --format csv prints it; existing files get what is missing."
    })
final class AddCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private DiagnosticOptions options;

  @Parameters(
      paramLabel = "KIND NAME REPORT",
      arity = "1..3",
      description =
          "state or agency, a code, key or name, and the report folder; with --from, the folder alone.")
  private List<String> words;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "A coded spreadsheet, .csv or .xlsx.")
  private String from;

  AddCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    int wanted = from == null ? 3 : 1;
    if (words.size() != wanted) {
      throw new Refusal(
          from == null
              ? "name state or agency, a name, and a report folder"
              : "name a report folder");
    }
    Path folder = Reports.one(words.get(wanted - 1), environment);
    String schemas = Files.isDirectory(folder.resolve("schemas")) ? "schemas" : "../schemas";
    return from == null ? one(folder, schemas) : many(folder, schemas);
  }

  private int one(Path folder, String schemas) {
    String kind = Choices.check("KIND", words.get(0), List.of("state", "agency"));
    String name = words.get(1);
    boolean ofState = kind.equals("state");
    Optional<Entity> own = ofState ? Optional.empty() : own(folder, name);
    String key =
        ofState ? Names.state(name) : own.map(Entity::key).orElseGet(() -> Names.entity(name));
    NewInput found = ofState ? NewInput.ofState(key, schemas) : NewInput.ofEntity(key, schemas);
    Path target = folder.resolve(found.path());
    if (Files.exists(target)) {
      throw new Refusal(environment.shown(target) + " already exists");
    }
    Outputs.write(environment, target, found.text());
    String understood =
        ofState
            ? Candidates.understood(key)
            : own.or(() -> Entities.all().find(key)).orElseThrow().name();
    environment.err().println("added " + environment.shown(target) + " (" + understood + ")");
    return 0;
  }

  /** An entity that report.yaml gives, by its key, its name or its abbreviation. */
  private Optional<Entity> own(Path folder, String name) {
    return new CommandRun(environment)
        .read(folder).reportFile().stream()
            .flatMap(f -> f.settings().own().entities().stream())
            .filter(e -> List.of(e.key(), e.name(), e.running(), e.abbreviation()).contains(name))
            .findFirst();
  }

  /** Writes nothing unless the whole spreadsheet and the report are without fault. */
  private int many(Path folder, String schemas) {
    CommandRun run = new CommandRun(environment);
    Optional<Report> report = run.report(folder);
    List<SheetRow> sheet = sheet(run);
    if (report.isPresent() && !run.diagnostics().hasErrors()) {
      Map<String, List<CodedSheet.Column>> states =
          new CodedSheet(sheet, report.get().codeFrame(), run.diagnostics()).read();
      if (!run.diagnostics().hasErrors()) {
        states.forEach(
            (code, reported) ->
                state(
                    folder.resolve("states").resolve(code + ".yaml"),
                    code,
                    reported,
                    new Known(report.get(), run.sources(), schemas)));
      }
    }
    if (run.diagnostics().hasErrors()) {
      Complaints.print(run, options);
    }
    return options.exitStatus(run.diagnostics());
  }

  private List<SheetRow> sheet(CommandRun run) {
    Path path = environment.path(from);
    if (!Files.isRegularFile(path)) {
      throw new Refusal("there is no file " + from);
    }
    if (from.endsWith(".xlsx")) {
      return XlsxReader.read(path, environment.shown(path), run.diagnostics());
    }
    return run.sources().read(path, run.diagnostics()).map(CsvReader::read).orElse(List.of());
  }

  /** What a spreadsheet is laid over. */
  private record Known(Report report, Sources sources, String schemas) {}

  private void state(Path target, String code, List<CodedSheet.Column> reported, Known known) {
    Optional<Contribution> there =
        known.report().states().stream().filter(s -> s.key().equals(code)).findFirst();
    if (there.isEmpty()) {
      Outputs.write(environment, target, SheetMerge.begun(code, reported, known.schemas()));
      environment.err().println("added " + environment.shown(target));
      return;
    }
    List<CodedSheet.Column> missing = SheetMerge.missing(there.get(), reported);
    if (!missing.isEmpty()) {
      Source source = known.sources().find(there.get().contributor().at().path()).orElseThrow();
      Outputs.rewrite(
          environment, environment.path(source.path()), SheetMerge.completed(source, missing));
      environment.err().println("completed " + source.path() + " with " + missing.size());
    }
  }
}
