package org.sgreport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.history.Git;
import org.sgreport.scaffold.GitSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sgreport git-setup}: has git show documents as text and check inputs before a commit. */
@Command(
    name = "git-setup",
    description = "Have git show documents as text, and check inputs before a commit.",
    footer = {
      "",
      "Examples:",
      "  sgreport git-setup",
      "  sgreport git-setup --write",
      "",
      "Prints what to set up; with --write it is done, in the repository of the",
      "working directory. A hook that sgreport did not write is left as it is."
    })
final class GitSetupCommand implements Callable<Integer> {
  private final Environment environment;

  @Option(names = "--write", description = "Do it, instead of printing what to do.")
  private boolean write;

  GitSetupCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    GitSetup setup =
        new GitSetup(environment.variables().getOrDefault("SGREPORT_COMMAND", "sgreport"));
    if (!write) {
      environment.out().print(setup.instructions());
      return 0;
    }
    Git git = new Git(environment.workingDirectory());
    Path top = git.top();
    attributes(top.resolve(".gitattributes"));
    git.run("git cannot be configured", "config", GitSetup.KEY, setup.textConverter());
    environment.err().println("configured " + GitSetup.KEY);
    return hook(
        top.resolve(git.line("no folder of hooks", "rev-parse", "--git-path", "hooks")), setup);
  }

  private void attributes(Path file) {
    String attribute = GitSetup.ATTRIBUTE + "\n";
    if (!Files.exists(file)) {
      Outputs.write(environment, file, attribute);
    } else if (read(file).lines().noneMatch(GitSetup.ATTRIBUTE::equals)) {
      String before = read(file).replace("\r\n", "\n");
      String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      Outputs.rewrite(environment, file, before + end + attribute);
    }
    environment.err().println("wrote " + environment.shown(file));
  }

  private int hook(Path folder, GitSetup setup) {
    Path file = folder.resolve("pre-commit");
    if (Files.exists(file) && !read(file).contains("Written by sgreport git-setup")) {
      environment
          .err()
          .println(
              environment.shown(file)
                  + " was not written by sgreport; add this to it:\n"
                  + setup.hook());
      return 1;
    }
    Outputs.write(environment, file, setup.hook());
    if (!file.toFile().setExecutable(true)) {
      throw new Refusal(environment.shown(file) + " cannot be made executable");
    }
    environment.err().println("wrote " + environment.shown(file));
    return 0;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
