package org.sgreport.print;

import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Sources;

/** For people: the place, the message, the line with the words marked, notes and help. */
final class TextDiagnosticPrinter implements DiagnosticPrinter {
  private static final int LONGEST_LINE = 200;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String print(List<Diagnostic> diagnostics, Sources sources, Paint paint) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      one(diagnostic, sources, paint, text);
    }
    return text.append(Summary.of(diagnostics, sources.count())).append('\n').toString();
  }

  private static void one(Diagnostic diagnostic, Sources sources, Paint paint, StringBuilder text) {
    text.append(paint.bold(diagnostic.span().start() + ": "))
        .append(
            paint.severity(
                diagnostic.severity(),
                diagnostic.severity().word() + "[" + diagnostic.rule() + "]"))
        .append(": ")
        .append(paint.bold(diagnostic.message()))
        .append('\n');
    excerpt(diagnostic.span(), sources, paint, text);
    diagnostic.notes().forEach(note -> text.append("  = note: ").append(note).append('\n'));
    text.append("  = help: ").append(diagnostic.help()).append("\n\n");
  }

  private static void excerpt(Span span, Sources sources, Paint paint, StringBuilder text) {
    String line = sources.find(span.path()).map(s -> s.line(span.line())).orElse("");
    if (span.isFile() || line.isBlank() || line.length() > LONGEST_LINE) {
      return;
    }
    String number = String.valueOf(span.line());
    String margin = " ".repeat(number.length());
    text.append(paint.faint(margin + " |")).append('\n');
    text.append(paint.faint(number + " | ")).append(line).append('\n');
    text.append(paint.faint(margin + " | ")).append(carets(span, line)).append('\n');
  }

  private static String carets(Span span, String line) {
    int length = line.codePointCount(0, line.length());
    int from = Math.min(span.column() - 1, length);
    int to = span.endLine() > span.line() ? length : Math.min(span.endColumn() - 1, length);
    String before = line.substring(0, line.offsetByCodePoints(0, from)).replaceAll("[^\t]", " ");
    return before + "^".repeat(Math.max(1, to - from));
  }
}
