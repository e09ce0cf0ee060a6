package org.sgreport.cli.option;

import java.util.List;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.print.DiagnosticPrinters;

/** Prints what was found on standard error, for commands whose product is something else. */
public final class Complaints {
  private Complaints() {}

  /** Prints nothing when nothing was found. */
  public static void print(CommandRun run, DiagnosticOptions options) {
    print(run.diagnostics().sorted(), run, options);
  }

  /** Prints some of what a session found. */
  public static void print(List<Diagnostic> found, CommandRun run, DiagnosticOptions options) {
    Environment environment = run.environment();
    if (!found.isEmpty()) {
      environment
          .err()
          .print(
              DiagnosticPrinters.find("text")
                  .orElseThrow()
                  .print(found, run.sources(), options.display(environment)));
    }
  }
}
