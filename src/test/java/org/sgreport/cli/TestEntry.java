package org.sgreport.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.cli.terminal.Terminal;

/** Lets tests of other packages run the program. */
public final class TestEntry {
  private TestEntry() {}

  /** The names of all commands. */
  public static List<String> commands() {
    return Commands.ALL.stream().map(Commands.Entry::name).toList();
  }

  public static int run(
      String[] args,
      PrintStream out,
      PrintStream err,
      Path workingDirectory,
      Map<String, String> variables) {
    return Main.run(args, new Environment(out, err, workingDirectory, variables, Terminal.NONE));
  }
}
