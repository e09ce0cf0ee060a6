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
      description = "Print a table, csv, html, json or markdown (default: table).")
  private String format;

  DirectivesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    GridPrinter printer = Choices.grid(format);
    environment.out().print(printer.print(table(asked()), environment.width()));
    return 0;
  }

  private List<Directive> asked() {
    List<String> names = Directives.ALL.stream().map(Directive::name).toList();
    if (name == null) {
      return Directives.ALL;
    }
    if (!names.contains(name)) {
      throw new Refusal(
          "no directive is called "
              + name
              + Similar.closest(name, names).map(n -> "; a similar one is " + n).orElse(""));
    }
    return List.of(Directives.ALL.get(names.indexOf(name)));
  }

  /** A row for each directive, and one for each of its arguments. */
  private static Grid table(List<Directive> directives) {
    List<GridRow> rows = new ArrayList<>();
    for (Directive directive : directives) {
      rows.add(new GridRow().text(directive.name()).text(directive.prints()));
      directive.parameters().forEach(p -> rows.add(row(directive, p)));
    }
    return Grid.of(List.of("directive", "prints, or means"), rows);
  }

  private static GridRow row(Directive directive, Parameter parameter) {
    return new GridRow()
        .text(directive.name() + " " + parameter.name() + "=")
        .text(parameter.doc() + otherwise(parameter));
  }

  private static String otherwise(Parameter parameter) {
    if (parameter.isRequired()) {
      return " (required)";
    }
    return parameter.otherwise().isEmpty() ? "" : " (default: " + parameter.otherwise() + ")";
  }
}
