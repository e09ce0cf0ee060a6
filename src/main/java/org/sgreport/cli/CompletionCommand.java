package org.sgreport.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.run.Environment;
import org.sgreport.cli.shell.Completion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sgreport completion}: commands and options at the press of a key. */
@Command(
    name = "completion",
    description = "Print a script that has a shell complete commands and options.",
    footer = {
      "",
      "Examples:",
      "  source <(sgreport completion bash)",
      "  sgreport completion zsh > \"${fpath[1]}/_sgreport\"",
      "  sgreport completion fish > ~/.config/fish/completions/sgreport.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell;

  CompletionCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Choices.check("SHELL", shell, List.of("bash", "zsh", "fish"));
    Completion completion = Completion.valueOf(shell.toUpperCase(Locale.ROOT));
    environment.out().print(completion.script(Main.program(environment)));
    return 0;
  }
}
