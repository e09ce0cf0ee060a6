package org.sgreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sgreport.cli.shell.Completion;
import org.sgreport.cli.shell.ManPage;
import org.sgreport.cli.shell.Values;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.cli.terminal.Terminal;
import org.sgreport.support.Folders;
import org.sgreport.support.Required;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion scripts and manual pages know every command and option, and complete in the shells.
 */
class CompletionTest {
  private static final CommandSpec PROGRAM =
      Main.program(new Environment(System.out, System.err, Path.of(""), Map.of(), Terminal.NONE));
  private static final Values VALUES = new CompletedValues();

  /** What an option takes that is one of some words. */
  private static final Set<String> CHOSEN =
      Set.of("FORMAT", "WHEN", "SEVERITY", "HOW", "STAGE", "WHAT", "STATE", "ID", "ID[:PARA]");

  @TempDir Path folder;

  @BeforeEach
  void copyTheInputs() {
    Folders.copy(Folders.PROJECT.resolve("inputs/a-69-224"), folder.resolve("inputs/a-69-224"));
    for (Completion shell : Completion.values()) {
      Folders.write(folder.resolve("script." + shell), shell.script(PROGRAM, VALUES));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aScriptKnowsEveryCommandAndOption(Completion shell) {
    String script = shell.script(PROGRAM, VALUES);
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
  void everyOptionThatTakesOneOfSomeWordsHasThem() {
    for (CommandLine command : PROGRAM.subcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (CHOSEN.contains(option.paramLabel())) {
          assertThat(VALUES.of(command.getCommandSpec(), option))
              .as(command.getCommandName() + " " + option.longestName())
              .isNotEmpty();
        }
      }
    }
  }

  private String printed(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What bash has for the last of the words. */
  private List<String> bash(String... words) throws Exception {
    String session =
        "source script.BASH; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($#-1)); _sgreport; "
            + "printf '%s\\n' \"${COMPREPLY[@]}\"";
    List<String> command = new ArrayList<>(List.of("bash", "-c", session, "bash"));
    command.addAll(List.of(words));
    return printed(command.toArray(String[]::new)).lines().filter(l -> !l.isEmpty()).toList();
  }

  @Test
  void bashCompletesCommandsOptionsAndValues() throws Exception {
    assertThat(bash("sgreport", "rend")).containsExactly("render");
    assertThat(bash("sgreport", "tally", "--meas")).containsExactly("--measure");
    assertThat(bash("sgreport", "tally", "--by", ""))
        .containsExactly("measure", "state", "entity", "group", "cross", "value", "entry");
    assertThat(bash("sgreport", "tally", "--by", "=", "st")).containsExactly("state");
    assertThat(bash("sgreport", "tally", "inputs/a-69-224", "--measure", "penal"))
        .containsExactly("penal-code");
    assertThat(bash("sgreport", "explain", "states/tw")).containsExactly("states/twice");
    assertThat(bash("sgreport", "schema", "")).contains("state", "treaty");
  }

  @Test
  void bashCompletesFilesWhereNothingElseIsMeant() throws Exception {
    assertThat(bash("sgreport", "validate", "inp")).isEmpty();
    assertThat(bash("sgreport", "render", "-o", "inp")).isEmpty();
    assertThat(printed("bash", "-c", "source script.BASH; complete -p sgreport"))
        .contains("-o default");
  }

  @Test
  void fishCompletesCommandsOptionsValuesAndFiles() throws Exception {
    Required.program("fish");
    assertThat(fish("./sgreport rend")).containsExactly("render");
    assertThat(fish("sgreport tally --by "))
        .containsExactly("cross", "entity", "entry", "group", "measure", "state", "value");
    assertThat(fish("sgreport tally inputs/a-69-224 --measure penal"))
        .containsExactly("penal-code");
    assertThat(fish("sgreport explain states/tw")).containsExactly("states/twice");
    assertThat(fish("sgreport validate inp")).containsExactly("inputs/");
    assertThat(fish("sgreport render -o inp")).containsExactly("inputs/");
  }

  private List<String> fish(String line) throws Exception {
    String session = "source script.FISH; complete -C '" + line + "'";
    return printed("fish", "--no-config", "-c", session)
        .lines()
        .map(l -> l.replaceFirst("\t.*", ""))
        .sorted()
        .toList();
  }

  @Test
  void zshCompletesCommandsOptionsValuesAndFiles() throws Exception {
    Required.program("zsh");
    assertThat(zsh("./sgreport rend")).isEqualTo("./sgreport render");
    assertThat(zsh("sgreport tally --by gr")).isEqualTo("sgreport tally --by group");
    assertThat(zsh("sgreport tally inputs/a-69-224 --measure penal"))
        .isEqualTo("sgreport tally inputs/a-69-224 --measure penal-code");
    assertThat(zsh("sgreport explain states/tw")).isEqualTo("sgreport explain states/twice");
    assertThat(zsh("sgreport validate inp")).startsWith("sgreport validate inputs");
  }

  /** The line after the key was pressed, in a zsh of its own behind a pseudo-terminal. */
  private String zsh(String line) throws Exception {
    String session =
        """
        zmodload zsh/zpty
        zpty z zsh -f -i
        zpty -w z "PS1= PS2=; autoload -Uz compinit; compinit -u -d $PWD/dump; source script.ZSH"
        zpty -w z 'shown() { print -r "<<$BUFFER>>"; zle kill-buffer }; zle -N shown; bindkey "^X" shown'
        zpty -w z 'print READY$((1+1))'
        zpty -r z out '*READY2*'
        zpty -w -n z "$1"$'\\t'
        sleep 1
        zpty -w -n z $'\\x18'
        zpty -r z out '*>>*'
        print -r -- "$out"
        """;
    String out = printed("timeout", "20", "zsh", "-f", "-c", session, "zsh", line);
    int end = out.lastIndexOf(">>");
    assertThat(end).as(out).isPositive();
    return out.substring(out.lastIndexOf("<<", end) + 2, end).strip();
  }

  @Test
  void aManualPageHasEveryOption() {
    CommandSpec render = PROGRAM.subcommands().get("render").getCommandSpec();
    String page = ManPage.of(render, "sgreport 0.2.0");
    assertThat(ManPage.fileName(render)).isEqualTo("sgreport-render.1");
    assertThat(page)
        .startsWith(".TH SGREPORT-RENDER 1 \"\" \"sgreport 0.2.0\"\n")
        .contains(
            "sgreport\\-render \\- Compile reports to Word files, pages for a browser, text or Markdown.\n");
    for (OptionSpec option : render.options()) {
      assertThat(page).contains(option.longestName().replace("-", "\\-"));
    }
  }
}
