package org.sgreport.print;

import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Severity;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Sources;
import org.sgreport.text.HiddenSigns;

/** Workflow commands, which GitHub shows at the lines of a pull request. */
final class GithubDiagnosticPrinter implements DiagnosticPrinter {
  @Override
  public String name() {
    return "github";
  }

  @Override
  public String print(List<Diagnostic> diagnostics, Sources sources, Display display) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      Span span = diagnostic.span();
      text.append("::")
          .append(level(diagnostic.severity()))
          .append(" file=")
          .append(property(span.path()));
      if (!span.isFile()) {
        text.append(",line=").append(span.line()).append(",col=").append(span.column());
        text.append(",endLine=").append(span.endLine());
      }
      text.append(",title=")
          .append(property(diagnostic.rule()))
          .append("::")
          .append(data(place(span) + diagnostic.message() + "; " + diagnostic.help()))
          .append('\n');
    }
    return text.append(ResultLine.of(diagnostics, sources.count())).append('\n').toString();
  }

  /** A pull request has no line to show it at. */
  private static String place(Span span) {
    return span.isFile() && span.inDocument().isPresent() ? span.start() + ": " : "";
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.word();
  }

  private static String data(String text) {
    return HiddenSigns.writtenOut(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
