package org.sgreport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.load.InputKinds;
import org.sgreport.print.SchemaPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport schema}: the JSON Schemas that editors check and complete by. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of a kind of input, or write all of them to a folder.",
    footer = {"", "Examples:", "  sgreport schema state", "  sgreport schema -o inputs/schemas"})
final class SchemaCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "KIND",
      arity = "0..1",
      description = "agency, facts, measures, report, state or treaty.")
  private String kind;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to write all schemas to.")
  private String output;

  SchemaCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<InputKinds.Declared> kinds = InputKinds.declared();
    if (output != null && kind != null) {
      throw new Refusal("name a kind of input, or a folder with -o, not both");
    }
    if (output != null) {
      Schemas.write(environment.path(output), environment);
      return 0;
    }
    if (kind == null) {
      throw new Refusal("name a kind of input, or a folder with -o");
    }
    List<String> names = kinds.stream().map(InputKinds.Declared::name).toList();
    Choices.check("KIND", kind, names);
    environment.out().print(SchemaPrinter.print(kinds.get(names.indexOf(kind))));
    return 0;
  }
}
