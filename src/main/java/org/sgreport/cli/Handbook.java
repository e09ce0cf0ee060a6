package org.sgreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sgreport.cli.shell.Completion;
import org.sgreport.cli.shell.ManPage;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.cli.terminal.Terminal;
import org.sgreport.cli.terminal.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a distribution has besides the program: {@code Handbook FOLDER} writes {@code completions/}
 * and {@code man/man1/} there. The build calls it.
 */
final class Handbook {
  private Handbook() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    CommandSpec program =
        Main.program(new Environment(System.out, System.err, folder, Map.of(), Terminal.NONE));
    Path completions = Files.createDirectories(folder.resolve("completions"));
    Files.writeString(
        completions.resolve("sgreport.bash"),
        Completion.BASH.script(program, new CompletedValues()));
    Files.writeString(
        completions.resolve("_sgreport"), Completion.ZSH.script(program, new CompletedValues()));
    Files.writeString(
        completions.resolve("sgreport.fish"),
        Completion.FISH.script(program, new CompletedValues()));
    Path manual = Files.createDirectories(folder.resolve("man/man1"));
    page(manual, program);
    for (CommandLine command : program.subcommands().values()) {
      page(manual, command.getCommandSpec());
    }
  }

  private static void page(Path folder, CommandSpec command) throws IOException {
    Files.writeString(
        folder.resolve(ManPage.fileName(command)), ManPage.of(command, Version.words()));
  }
}
