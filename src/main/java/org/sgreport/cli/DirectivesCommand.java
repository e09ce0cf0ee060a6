package org.sgreport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.directive.Directives;
import org.sgreport.print.GridPrinter;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridRow;
import org.sgreport.text.Similar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport directives}: what a template can ask for. */
@Command(
    name = "directives",
    description = "List the directives of templates, with every argument and its default.",
    footer = {
      "",
      "Examples:",
      "  sgreport directives",
      "  sgreport directives states",
      "  sgreport directives --format markdown"
    })
final class DirectivesCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "One directive, with its arguments.")
  private String name;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Print a table, csv, json or markdown (default: table).")
  private String format;

  DirectivesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    GridPrinter printer = Choices.grid(format);
    environment.out().print(printer.print(name == null ? all() : one(), environment.width()));
    return 0;
  }

  private static Grid all() {
    List<GridRow> rows =
        Directives.ALL.stream()
            .map(d -> new GridRow().text(d.name()).text(d.prints()).names(arguments(d)))
            .toList();
    return Grid.of(List.of("directive", "prints", "arguments"), rows);
  }

  private static List<String> arguments(Directive directive) {
    return directive.parameters().stream().map(Parameter::name).toList();
  }

  private Grid one() {
    List<String> names = Directives.ALL.stream().map(Directive::name).toList();
    int at = names.indexOf(name);
    if (at < 0) {
      throw new Refusal(
          "no directive is called "
              + name
              + Similar.closest(name, names).map(n -> "; a similar one is " + n).orElse(""));
    }
    return arguments(Directives.ALL.get(at).parameters());
  }

  /** A row for each argument. */
  static Grid arguments(List<Parameter> parameters) {
    List<GridRow> rows = new ArrayList<>();
    for (Parameter parameter : parameters) {
      rows.add(
          new GridRow()
              .text(parameter.name())
              .text(parameter.isRequired() ? "required" : parameter.otherwise())
              .text(parameter.doc()));
    }
    return Grid.of(List.of("argument", "default", "meaning"), rows);
  }
}
