package org.sgreport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.terminal.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sgreport help}: the help of a command, as {@code --help} prints it. */
@Command(
    name = "help",
    description = "Print the help of a command; without one, the list of commands.",
    footer = {"", "Example:", "  sgreport help render"})
final class HelpCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "A command, such as render.")
  private String command;

  HelpCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    CommandLine program = Main.program(environment).commandLine();
    List<String> names = Commands.ALL.stream().map(Commands.Entry::name).toList();
    CommandLine asked =
        command == null
            ? program
            : program.getSubcommands().get(Choices.check("COMMAND", command, names));
    asked.usage(environment.out(), Main.plain());
    return 0;
  }
}
