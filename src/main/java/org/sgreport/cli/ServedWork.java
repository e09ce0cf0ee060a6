package org.sgreport.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.cli.terminal.Terminal;
import org.sgreport.serve.ServedCall;
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

  /** Folders whose files are those of the process that opens them. */
  private static final List<Path> OF_A_PROCESS = List.of(Path.of("/dev"), Path.of("/proc"));

  @Override
  public boolean takes(ServedCall call) {
    return !call.words().isEmpty()
        && SERVED.contains(call.words().get(0))
        && OF_A_PROCESS.stream().noneMatch(call.folder()::startsWith)
        && call.words().stream().noneMatch(w -> NOT_HERE.stream().anyMatch(w::contains));
  }

  @Override
  public int run(ServedCall call, PrintStream out, PrintStream err) {
    Terminal terminal = call.terminal() ? Terminal.answering(question -> null) : Terminal.NONE;
    return Main.execute(
        call.words().toArray(String[]::new),
        new Environment(out, err, call.folder(), call.variables(), terminal));
  }
}
