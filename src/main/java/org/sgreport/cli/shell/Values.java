package org.sgreport.cli.shell;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What an option or an argument of a command can be, besides a file. */
public interface Values {
  /** Stands for the ids in measures.yaml of the report folder that is on the command line. */
  List<String> MEASURES = List.of("measures.yaml");

  /** By the command's name and the option's longest name, such as {@code tally --by}. */
  List<String> of(String command, String argument);

  /** The values of an option; none where it takes a file or free text. */
  default List<String> of(CommandSpec command, OptionSpec option) {
    return of(command.name(), option.longestName());
  }

  /** The values of the first argument. */
  default List<String> first(CommandSpec command) {
    return of(command.name(), "");
  }
}
