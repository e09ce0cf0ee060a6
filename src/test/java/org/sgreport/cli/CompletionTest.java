package org.sgreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sgreport.cli.run.Environment;
import org.sgreport.cli.shell.Completion;
import org.sgreport.cli.shell.ManPage;
import org.sgreport.support.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion scripts and manual pages know every command and every option. */
class CompletionTest {
  private static final CommandSpec PROGRAM =
      Main.program(new Environment(System.out, System.err, Path.of(""), Map.of(), false));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aScriptKnowsEveryCommandAndOption(Completion shell) {
    String script = shell.script(PROGRAM);
    for (CommandLine command : PROGRAM.subcommands().values()) {
      assertThat(script).contains(command.getCommandName());
      for (OptionSpec option : command.getCommandSpec().options()) {
        String longest = option.longestName();
        String name = shell == Completion.FISH ? longest.replace("--", "-l ") : longest;
        assertThat(script).contains(name);
      }
    }
  }

  @Test
  void bashCompletesACommand() throws Exception {
    Folders.write(folder.resolve("sgreport.bash"), Completion.BASH.script(PROGRAM));
    String session =
        "source sgreport.bash; COMP_WORDS=(sgreport rend); COMP_CWORD=1; COMP_LINE='sgreport rend';"
            + " _complete_sgreport; echo ${COMPREPLY[@]}";
    Process bash = new ProcessBuilder("bash", "-c", session).directory(folder.toFile()).start();
    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("render\n");
  }

  @Test
  void aManualPageHasEveryOption() {
    CommandSpec render = PROGRAM.subcommands().get("render").getCommandSpec();
    String page = ManPage.of(render, "sgreport 0.1.0");
    assertThat(ManPage.fileName(render)).isEqualTo("sgreport-render.1");
    assertThat(page)
        .startsWith(".TH SGREPORT-RENDER 1 \"\" \"sgreport 0.1.0\"\n")
        .contains("sgreport\\-render \\- Compile reports to Word files.\n");
    for (OptionSpec option : render.options()) {
      assertThat(page).contains(option.longestName().replace("-", "\\-"));
    }
  }
}
