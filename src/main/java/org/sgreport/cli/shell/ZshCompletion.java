package org.sgreport.cli.shell;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for zsh, in the form of its own: a function that is found by its name. */
final class ZshCompletion {
  private ZshCompletion() {}

  static String script(CommandSpec program) {
    List<CommandSpec> commands = Words.subcommands(program);
    String names =
        commands.stream()
            .map(c -> "    " + quoted(c.name() + ":" + Words.description(c)) + "\n")
            .collect(Collectors.joining());
    String cases = commands.stream().map(ZshCompletion::arguments).collect(Collectors.joining());
    return """
        #compdef NAME

        _NAME() {
          local -a commands
          commands=(
        COMMANDS  )
          if (( CURRENT == 2 )); then
            _describe command commands
            return
          fi
          local command=$words[2]
          shift words
          (( CURRENT-- ))
          case $command in
        CASES  esac
        }

        _NAME "$@"
        """
        .replace("NAME", program.name())
        .replace("COMMANDS", names)
        .replace("CASES", cases);
  }

  private static String arguments(CommandSpec command) {
    String options =
        command.options().stream()
            .flatMap(o -> List.of(o.names()).stream().map(n -> " \\\n        " + option(n, o)))
            .collect(Collectors.joining());
    return "    %s)\n      _arguments%s \\\n        '*:file:_files' ;;\n"
        .formatted(command.name(), options);
  }

  private static String option(String name, OptionSpec option) {
    boolean joined = Words.takesValue(option) && name.startsWith("--");
    String value = Words.takesValue(option) ? ":" + option.paramLabel() + ":_files" : "";
    String about = Words.description(option.description()).replace("[", "\\[").replace("]", "\\]");
    return quoted(name + (joined ? "=" : "") + "[" + about + "]" + value);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
