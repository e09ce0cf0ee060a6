package org.sgreport.print;

import java.util.List;
import java.util.Optional;

/** Every format of diagnostics, in alphabetical order. */
public final class DiagnosticPrinters {
  public static final List<DiagnosticPrinter> ALL =
      List.of(
          new ConciseDiagnosticPrinter(),
          new GithubDiagnosticPrinter(),
          new JsonDiagnosticPrinter(),
          new JunitDiagnosticPrinter(),
          new SarifDiagnosticPrinter(),
          new TextDiagnosticPrinter());

  private DiagnosticPrinters() {}

  public static Optional<DiagnosticPrinter> find(String name) {
    return ALL.stream().filter(p -> p.name().equals(name)).findFirst();
  }
}
