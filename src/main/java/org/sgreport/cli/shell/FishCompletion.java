package org.sgreport.cli.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish: a line for each command and each option. */
final class FishCompletion {
  private FishCompletion() {}

  static String script(CommandSpec program) {
    String name = "complete -c " + program.name();
    Stream<String> commands =
        Words.subcommands(program).stream()
            .map(
                c ->
                    "%s -f -n __fish_use_subcommand -a %s -d %s"
                        .formatted(name, c.name(), quoted(Words.description(c))));
    Stream<String> options =
        Words.subcommands(program).stream()
            .flatMap(c -> c.options().stream().map(o -> name + option(c, o)));
    return Stream.concat(commands, options).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String option(CommandSpec command, OptionSpec option) {
    String when = " -n '__fish_seen_subcommand_from " + command.name() + "'";
    String shorts =
        Words.shortNames(option).map(n -> " -s " + n.substring(1)).findFirst().orElse("");
    String longs = Words.longNames(option).map(n -> " -l " + n.substring(2)).findFirst().orElse("");
    String value = Words.takesValue(option) ? " -r" : "";
    return when + shorts + longs + value + " -d " + quoted(Words.description(option.description()));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
