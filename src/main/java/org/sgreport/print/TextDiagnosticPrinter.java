package org.sgreport.print;

import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Sources;
import org.sgreport.text.HiddenSigns;

/** For people: the place, the message, the line with the words marked, notes and help. */
final class TextDiagnosticPrinter implements DiagnosticPrinter {
  /** What comes between the number of a line and its words. */
  private static final int SIGNS = 3;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String print(List<Diagnostic> diagnostics, Sources sources, Display display) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      one(diagnostic, sources, display, text);
    }
    return text.append(ResultLine.of(diagnostics, sources.count())).append('\n').toString();
  }

  private static void one(
      Diagnostic diagnostic, Sources sources, Display display, StringBuilder text) {
    Paint paint = display.paint();
    text.append(paint.bold(HiddenSigns.writtenOut(diagnostic.span().start()) + ": "))
        .append(
            paint.severity(
                diagnostic.severity(),
                diagnostic.severity().word() + "[" + diagnostic.rule() + "]"))
        .append(": ")
        .append(paint.bold(HiddenSigns.writtenOut(diagnostic.message())))
        .append('\n');
    excerpt(diagnostic.span(), sources, display, text);
    diagnostic
        .notes()
        .forEach(
            note -> text.append("  = note: ").append(HiddenSigns.writtenOut(note)).append('\n'));
    text.append("  = help: ").append(HiddenSigns.writtenOut(diagnostic.help())).append("\n\n");
  }

  private static void excerpt(Span span, Sources sources, Display display, StringBuilder text) {
    String line = sources.find(span.path()).map(s -> s.line(span.line())).orElse("");
    if (span.isFile() || line.isBlank()) {
      return;
    }
    String number = String.valueOf(span.line());
    String margin = " ".repeat(number.length());
    Paint paint = display.paint();
    Excerpt excerpt = Excerpt.of(line, span, display.width() - number.length() - SIGNS);
    text.append(paint.faint(margin + " |")).append('\n');
    text.append(paint.faint(number + " | ")).append(excerpt.words()).append('\n');
    text.append(paint.faint(margin + " | ")).append(excerpt.carets()).append('\n');
  }
}
