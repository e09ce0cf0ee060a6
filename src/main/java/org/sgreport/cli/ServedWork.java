package org.sgreport.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.cli.terminal.Terminal;
import org.sgreport.serve.Call;
import org.sgreport.serve.Work;

/** The command lines that a server runs as a process of its own would. */
final class ServedWork implements Work {
  /** They ask nobody, make nothing that must not be there, and can be done again. */
  private static final Set<String> SERVED =
      Set.of(
          "diff",
          "directives",
          "explain",
          "fmt",
          "lint",
          "reference-doc",
          "render",
          "schema",
          "status",
          "tally",
          "text",
          "trace",
          "validate");

  /** What would be the server's: its own files, and a run that does not end. */
  private static final List<String> NOT_HERE = List.of("/dev/", "/proc/", "--watch");

  @Override
  public boolean takes(Call call) {
    return !call.words().isEmpty()
        && SERVED.contains(call.words().get(0))
        && call.words().stream().noneMatch(w -> NOT_HERE.stream().anyMatch(w::contains));
  }

  @Override
  public int run(Call call, PrintStream out, PrintStream err) {
    Terminal terminal = call.terminal() ? Terminal.answering(question -> null) : Terminal.NONE;
    return Main.execute(
        call.words().toArray(String[]::new),
        new Environment(out, err, call.folder(), call.variables(), terminal));
  }
}
