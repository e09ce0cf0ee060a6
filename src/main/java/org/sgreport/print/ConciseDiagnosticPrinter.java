package org.sgreport.print;

import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.source.Sources;
import org.sgreport.text.HiddenSigns;

/** A line each, as compilers print them, for editors that jump to a place. */
final class ConciseDiagnosticPrinter implements DiagnosticPrinter {
  @Override
  public String name() {
    return "concise";
  }

  @Override
  public String print(List<Diagnostic> diagnostics, Sources sources, Display display) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic d : diagnostics) {
      text.append(HiddenSigns.writtenOut(d.span().start()))
          .append(": ")
          .append(
              display.paint().severity(d.severity(), d.severity().word() + "[" + d.rule() + "]"))
          .append(": ")
          .append(HiddenSigns.writtenOut(d.message() + "; " + d.help()))
          .append('\n');
    }
    return text.append(ResultLine.of(diagnostics, sources.count())).append('\n').toString();
  }
}
