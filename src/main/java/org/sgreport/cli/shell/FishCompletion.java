package org.sgreport.cli.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish: a line for each command and each option. */
final class FishCompletion {
  private static final String MEASURES =
      """
      function _NAME_measures
        for word in (commandline -opc)
          test -r $word/measures.yaml; and sed -n 's/^     *- id: *//p' $word/measures.yaml
        end
      end\
      """;

  private FishCompletion() {}

  static String script(CommandSpec program, Values values) {
    String name = "complete -c " + program.name();
    Stream<String> commands =
        Words.subcommands(program).stream()
            .map(
                c ->
                    "%s -f -n __fish_use_subcommand -a %s -d %s"
                        .formatted(name, c.name(), quoted(Words.description(c))));
    Stream<String> options =
        Words.subcommands(program).stream()
            .flatMap(c -> c.options().stream().map(o -> name + option(c, o, values.of(c, o))));
    Stream<String> arguments =
        Words.subcommands(program).stream()
            .filter(c -> !values.first(c).isEmpty())
            .map(
                c ->
                    name
                        + " -n '__fish_seen_subcommand_from "
                        + c.name()
                        + "' -a '"
                        + String.join(" ", values.first(c))
                        + "'");
    return Stream.of(
            Stream.of(MEASURES.replace("NAME", program.name())), commands, options, arguments)
        .flatMap(s -> s)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String option(CommandSpec command, OptionSpec option, List<String> values) {
    String when = " -n '__fish_seen_subcommand_from " + command.name() + "'";
    String shorts =
        Words.shortNames(option).map(n -> " -s " + n.substring(1)).findFirst().orElse("");
    String longs = Words.longNames(option).map(n -> " -l " + n.substring(2)).findFirst().orElse("");
    String value = Words.takesValue(option) ? value(values) : "";
    return when + shorts + longs + value + " -d " + quoted(Words.description(option.description()));
  }

  private static String value(List<String> values) {
    if (values.isEmpty()) {
      return " -r -F";
    }
    String words = values == Values.MEASURES ? "(_sgreport_measures)" : String.join(" ", values);
    return " -x -a '" + words + "'";
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
