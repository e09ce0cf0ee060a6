package org.sgreport.cli;

import org.sgreport.print.DiagnosticPrinters;

/** Prints what was found on standard error, for commands whose product is something else. */
final class Complaints {
  private Complaints() {}

  /** Prints nothing when nothing was found. */
  static void print(Session session, DiagnosticOptions options, Environment environment) {
    var sorted = session.diagnostics().sorted();
    if (!sorted.isEmpty()) {
      environment
          .err()
          .print(
              DiagnosticPrinters.find("text")
                  .orElseThrow()
                  .print(sorted, session.sources(), options.paint(environment)));
    }
  }
}
