package org.sgreport.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.shell.Completion;
import org.sgreport.cli.terminal.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sgreport completion}: commands and options at the press of a key. */
@Command(
    name = "completion",
    description = "Print a script that has a shell complete commands, options, values and files.",
    footer = {
      "",
      "Examples:",
      "  source <(sgreport completion bash)",
      "  source <(sgreport completion zsh)",
      "  sgreport completion fish | source",
      "",
      "In a clone the program is ./sgreport, and is completed there too. Put the line into",
      "~/.bashrc, ~/.zshrc (below compinit) or ~/.config/fish/config.fish to have it always."
    })
final class CompletionCommand implements Callable<Integer> {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final Environment environment;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell;

  CompletionCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Choices.check("SHELL", shell, SHELLS);
    Completion completion = Completion.valueOf(shell.toUpperCase(Locale.ROOT));
    environment.out().print(completion.script(Main.program(environment), new CompletedValues()));
    return 0;
  }
}
