package org.sgreport.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.DocumentPlace;
import org.sgreport.diagnostic.Severity;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Sources;

/**
 * For programs. Lines and columns count from 1 in code points, and are null for a file as a whole;
 * so they are in a PDF or Word file, which has a page, where it is known, and a paragraph instead.
 */
final class JsonDiagnosticPrinter implements DiagnosticPrinter {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String print(List<Diagnostic> diagnostics, Sources sources, Display display) {
    return Json.print(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("diagnostics");
          for (Diagnostic diagnostic : diagnostics) {
            one(diagnostic, json);
          }
          json.writeEndArray();
          json.writeNumberField("files", sources.count());
          json.writeNumberField("errors", ResultLine.count(diagnostics, Severity.ERROR));
          json.writeNumberField("warnings", ResultLine.count(diagnostics, Severity.WARNING));
          json.writeEndObject();
        });
  }

  private static void one(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    Span span = diagnostic.span();
    json.writeStartObject();
    json.writeStringField("severity", diagnostic.severity().word());
    json.writeStringField("rule", diagnostic.rule());
    json.writeStringField("path", span.path());
    number("line", span.line(), json);
    number("column", span.column(), json);
    number("endLine", span.endLine(), json);
    number("endColumn", span.endColumn(), json);
    number("page", span.inDocument().map(DocumentPlace::page).orElse(0), json);
    json.writeFieldName("paragraph");
    if (span.part().isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(span.part());
    }
    json.writeStringField("message", diagnostic.message());
    json.writeStringField("help", diagnostic.help());
    json.writeArrayFieldStart("notes");
    for (String note : diagnostic.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What is not known is null. */
  private static void number(String name, int number, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    if (number == 0) {
      json.writeNull();
    } else {
      json.writeNumber(number);
    }
  }
}
