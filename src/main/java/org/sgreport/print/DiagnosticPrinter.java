package org.sgreport.print;

import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.source.Sources;

/** A format of diagnostics, such as {@code --format json}. */
public interface DiagnosticPrinter {
  /** As the command line calls it. */
  String name();

  /** The diagnostics in their order, and a summary, with a line feed at the end. */
  String print(List<Diagnostic> diagnostics, Sources sources, Display display);
}
