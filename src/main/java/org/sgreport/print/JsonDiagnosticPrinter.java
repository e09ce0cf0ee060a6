package org.sgreport.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Severity;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Sources;

/** For programs. Lines and columns count from 1 in code points; line 0 is the file as a whole. */
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
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    json.writeStringField("message", diagnostic.message());
    json.writeStringField("help", diagnostic.help());
    json.writeArrayFieldStart("notes");
    for (String note : diagnostic.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
