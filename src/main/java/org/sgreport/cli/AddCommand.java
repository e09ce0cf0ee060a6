package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Names;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;
import org.sgreport.scaffold.NewInput;
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
      "With --from, the same as sgreport collect FILE REPORT, which has more options."
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

  @Option(
      names = "--skip",
      paramLabel = "NAME",
      description = "With --from: pass over a column, a row, a sheet or a cell.")
  private List<String> skip = List.of();

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
    if (from != null) {
      return new CollectRun(environment, options, folder)
          .collect(
              List.of(from),
              new CollectRun.Asked(Optional.empty(), skip, Optional.empty(), false, false));
    }
    String schemas = Files.isDirectory(folder.resolve("schemas")) ? "schemas" : "../schemas";
    return one(folder, schemas);
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
}
