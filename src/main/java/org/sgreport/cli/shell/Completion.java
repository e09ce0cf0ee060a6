package org.sgreport.cli.shell;

import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** Has a shell complete commands and options; what is not one of these it completes as a file. */
public enum Completion {
  BASH(spec -> AutoComplete.bash(spec.name(), spec.commandLine())),
  ZSH(ZshCompletion::script),
  FISH(FishCompletion::script);

  private final Function<CommandSpec, String> script;

  Completion(Function<CommandSpec, String> script) {
    this.script = script;
  }

  /** The script, which the shell is to read at its start. */
  public String script(CommandSpec program) {
    return script.apply(program);
  }
}
