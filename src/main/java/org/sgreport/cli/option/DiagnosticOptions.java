package org.sgreport.cli.option;

import java.util.List;
import java.util.Locale;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Severity;
import org.sgreport.print.Display;
import picocli.CommandLine.Option;

/** How diagnostics are coloured, and from which severity on a run fails. */
public final class DiagnosticOptions {
  /** The exit status for what the command line asks and cannot have. */
  public static final int REFUSED = 2;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour diagnostics: auto, always or never (default: auto).")
  private String color;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "Exit with 1 at error, warning, info or never (default: error).")
  private String failOn;

  public static final List<String> COLORS = List.of("auto", "always", "never");
  public static final List<String> SEVERITIES = List.of("error", "warning", "info", "never");

  /** Refuses the command where an option has a value that it cannot have. */
  public void check() {
    Choices.check("--color", color, COLORS);
    Choices.check("--fail-on", failOn, SEVERITIES);
  }

  public Display display(Environment environment) {
    return new Display(environment.paint(color), environment.width());
  }

  /** 1 where a diagnostic is at or above the severity to fail on, 0 otherwise. */
  public int exitStatus(Diagnostics diagnostics) {
    if (failOn.equals("never")) {
      return 0;
    }
    Severity from = Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
    return diagnostics.sorted().stream().anyMatch(d -> d.severity().compareTo(from) >= 0) ? 1 : 0;
  }
}
