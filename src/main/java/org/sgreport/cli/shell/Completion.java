package org.sgreport.cli.shell;

import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Has a shell complete commands, options and values; what is not one of these it completes as a
 * file.
 */
public enum Completion {
  BASH(BashCompletion::script),
  ZSH(ZshCompletion::script),
  FISH(FishCompletion::script);

  private final BiFunction<CommandSpec, Values, String> script;

  Completion(BiFunction<CommandSpec, Values, String> script) {
    this.script = script;
  }

  /** The script, which the shell is to read at its start. */
  public String script(CommandSpec program, Values values) {
    return script.apply(program, values);
  }
}
