package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sgreport.adopt.NewInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sgreport add}: the file of a new reply. */
@Command(
    name = "add",
    description = "Lay down the file of a State's or an entity's reply, ready to fill.",
    footer = {
      "",
      "Examples:",
      "  sgreport add state FRA inputs/a-69-224",
      "  sgreport add agency unodc inputs/a-69-224",
      "",
      "A code, a name or a former name will do. A file that is there is never overwritten."
    })
final class AddCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(index = "0", paramLabel = "KIND", description = "state or agency.")
  private String kind;

  @Parameters(index = "1", paramLabel = "NAME", description = "A code, key or name.")
  private String name;

  @Parameters(index = "2", paramLabel = "REPORT", description = "The report folder.")
  private String report;

  AddCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Choices.check("KIND", kind, List.of("state", "agency"));
    Path folder = Reports.one(report, environment);
    String schemas = Files.isDirectory(folder.resolve("schemas")) ? "schemas" : "../schemas";
    Optional<NewInput> input =
        kind.equals("state") ? NewInput.ofState(name, schemas) : NewInput.ofEntity(name, schemas);
    NewInput found = input.orElseThrow(() -> new Refusal("no " + kind + " is called " + name));
    Path target = folder.resolve(found.path());
    if (Files.exists(target)) {
      throw new Refusal(environment.shown(target) + " is there already");
    }
    Outputs.write(environment, target, found.text());
    environment.err().println("added " + environment.shown(target));
    return 0;
  }
}
