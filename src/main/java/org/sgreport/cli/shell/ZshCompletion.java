package org.sgreport.cli.shell;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for zsh, in the form of its own: a function that is found by its name. */
final class ZshCompletion {
  private static final String SCRIPT =
      """
      #compdef NAME

      _NAME_measures() {
        local word
        for word in $words; do
          [[ -r $word/measures.yaml ]] &&
            compadd -- ${(f)"$(sed -n 's/^     *- id: *//p' $word/measures.yaml)"}
        done
      }

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

      if [[ $funcstack[1] == _NAME ]]; then
        _NAME "$@"
      else
        compdef _NAME NAME
      fi
      """;

  private ZshCompletion() {}

  static String script(CommandSpec program, Values values) {
    List<CommandSpec> commands = Words.subcommands(program);
    String names =
        commands.stream()
            .map(c -> "    " + quoted(c.name() + ":" + Words.description(c)) + "\n")
            .collect(Collectors.joining());
    String cases = commands.stream().map(c -> arguments(c, values)).collect(Collectors.joining());
    return SCRIPT
        .replace("NAME", program.name())
        .replace("COMMANDS", names)
        .replace("CASES", cases);
  }

  private static String arguments(CommandSpec command, Values values) {
    String options =
        command.options().stream()
            .flatMap(
                o ->
                    List.of(o.names()).stream()
                        .map(n -> " \\\n        " + option(n, o, values.of(command, o))))
            .collect(Collectors.joining());
    List<String> first = values.first(command);
    String words =
        first.isEmpty()
            ? ""
            : " \\\n        " + quoted("1:value:(" + String.join(" ", first) + ")");
    return "    %s)\n      _arguments%s%s \\\n        '*:file:_files' ;;\n"
        .formatted(command.name(), options, words);
  }

  private static String option(String name, OptionSpec option, List<String> values) {
    boolean joined = Words.takesValue(option) && name.startsWith("--");
    String value =
        Words.takesValue(option)
            ? ":" + option.paramLabel().replace(":", "\\:") + ":" + action(values)
            : "";
    String about = Words.description(option.description()).replace("[", "\\[").replace("]", "\\]");
    return quoted(name + (joined ? "=" : "") + "[" + about + "]" + value);
  }

  private static String action(List<String> values) {
    if (values.isEmpty()) {
      return "_files";
    }
    return values == Values.MEASURES ? "_sgreport_measures" : "(" + String.join(" ", values) + ")";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
