package org.sgreport.cli.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion for bash: a function of its own, as the one that picocli can write completes neither
 * files nor values. Where it finds nothing, bash completes files.
 */
final class BashCompletion {
  private static final String SCRIPT =
      """
      # Completion of NAME for bash.
      _NAME_measures() {
        local word
        for word in "${COMP_WORDS[@]}"; do
          [ -r "$word/measures.yaml" ] && sed -n 's/^     *- id: *//p' "$word/measures.yaml"
        done
      }

      _NAME() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} at=$COMP_CWORD values=
        if [ "$cur" = = ]; then
          cur=
        elif [ "$prev" = = ]; then
          prev=${COMP_WORDS[COMP_CWORD-2]}
        fi
        COMPREPLY=()
        if [ "$COMP_CWORD" = 1 ]; then
          COMPREPLY=($(compgen -W 'COMMANDS' -- "$cur"))
          return
        fi
        case "${COMP_WORDS[1]} $prev" in
      VALUES    *)
            case "${COMP_WORDS[1]} $cur" in
      OPTIONS        *)
                case "${COMP_WORDS[1]} $at" in
      FIRST            esac ;;
            esac ;;
        esac
        COMPREPLY=($(compgen -W "$values" -- "$cur"))
      }

      complete -o default -F _NAME NAME
      """;

  private BashCompletion() {}

  static String script(CommandSpec program, Values values) {
    List<CommandSpec> commands = Words.subcommands(program);
    return SCRIPT
        .replace("NAME", program.name())
        .replace(
            "COMMANDS", commands.stream().map(CommandSpec::name).collect(Collectors.joining(" ")))
        .replace("VALUES", lines(commands.stream().flatMap(c -> values(c, values))))
        .replace("OPTIONS", lines(commands.stream().map(BashCompletion::options)))
        .replace("FIRST", lines(commands.stream().flatMap(c -> first(c, values))));
  }

  private static String lines(Stream<String> cases) {
    return cases.map(c -> "    " + c + "\n").collect(Collectors.joining());
  }

  /** An option that takes a file, or free text, leaves the rest to bash. */
  private static Stream<String> values(CommandSpec command, Values values) {
    return command.options().stream()
        .filter(Words::takesValue)
        .map(
            o -> {
              List<String> all = values.of(command, o);
              String names =
                  Stream.of(o.names())
                      .map(n -> "'" + command.name() + " " + n + "'")
                      .collect(Collectors.joining(" | "));
              String set = all.isEmpty() ? "return" : "values=" + words(all);
              return names + ") " + set + " ;;";
            });
  }

  private static String words(List<String> values) {
    return values == Values.MEASURES
        ? "$(_sgreport_measures)"
        : "'" + String.join(" ", values) + "'";
  }

  private static String options(CommandSpec command) {
    String names =
        command.options().stream().map(OptionSpec::longestName).collect(Collectors.joining(" "));
    return "'" + command.name() + " '-*) values='" + names + "' ;;";
  }

  private static Stream<String> first(CommandSpec command, Values values) {
    List<String> all = values.first(command);
    return all.isEmpty()
        ? Stream.empty()
        : Stream.of("'" + command.name() + " 2') values=" + words(all) + " ;;");
  }
}
