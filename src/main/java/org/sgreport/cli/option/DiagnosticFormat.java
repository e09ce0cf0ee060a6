package org.sgreport.cli.option;

import java.util.List;
import org.sgreport.print.DiagnosticPrinter;
import org.sgreport.print.DiagnosticPrinters;
import picocli.CommandLine.Option;

/** In what format diagnostics are printed. */
public final class DiagnosticFormat {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Print text, concise, json, sarif, github or junit (default: text).")
  private String format;

  /** Refuses the command where there is no such format. */
  public DiagnosticPrinter printer() {
    List<String> names = DiagnosticPrinters.ALL.stream().map(DiagnosticPrinter::name).toList();
    return DiagnosticPrinters.find(Choices.check("--format", format, names)).orElseThrow();
  }
}
