package org.sgreport.cli.shell;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words of a command's help. */
final class Words {
  private Words() {}

  static List<CommandSpec> subcommands(CommandSpec command) {
    return command.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
  }

  /** What a command or an option is for, on one line. */
  static String description(String[] lines) {
    return String.join(" ", lines);
  }

  static String description(CommandSpec command) {
    return description(command.usageMessage().description());
  }

  static Stream<String> longNames(OptionSpec option) {
    return Stream.of(option.names()).filter(n -> n.startsWith("--"));
  }

  static Stream<String> shortNames(OptionSpec option) {
    return Stream.of(option.names()).filter(n -> !n.startsWith("--"));
  }

  /** Whether a value follows. */
  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }
}
