package org.sgreport.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.DocumentPlace;
import org.sgreport.diagnostic.Severity;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Sources;

/** SARIF 2.1.0, for code scanning services. Columns count code points. */
final class SarifDiagnosticPrinter implements DiagnosticPrinter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String print(List<Diagnostic> diagnostics, Sources sources, Display display) {
    return Json.print(json -> write(diagnostics, json));
  }

  private static void write(List<Diagnostic> diagnostics, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    rules(diagnostics, json);
    json.writeArrayFieldStart("results");
    for (Diagnostic diagnostic : diagnostics) {
      result(diagnostic, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Those that found something, sorted by their ids. */
  private static void rules(List<Diagnostic> diagnostics, JsonGenerator json) throws IOException {
    TreeMap<String, Severity> rules = new TreeMap<>();
    diagnostics.forEach(d -> rules.putIfAbsent(d.rule(), d.severity()));
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "sgreport");
    json.writeArrayFieldStart("rules");
    for (String rule : rules.keySet()) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      json.writeObjectFieldStart("help");
      json.writeStringField("text", "sgreport explain " + rule);
      json.writeEndObject();
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rules.get(rule)));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.rule());
    json.writeStringField("level", level(diagnostic.severity()));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", diagnostic.message() + "; " + diagnostic.help());
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(diagnostic.span().path()));
    json.writeEndObject();
    region(diagnostic.span(), json);
    json.writeEndObject();
    logical(diagnostic.span(), json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Names of files hold signs that an address cannot (RFC 3986); a full path is a full address. */
  private static String uri(String path) {
    return (path.startsWith("/") ? "file://" : "") + encoded(path);
  }

  private static String encoded(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static void region(Span span, JsonGenerator json) throws IOException {
    if (!span.isFile()) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", span.line());
      json.writeNumberField("startColumn", span.column());
      json.writeNumberField("endLine", span.endLine());
      json.writeNumberField("endColumn", span.endColumn());
      json.writeEndObject();
    }
  }

  /** A part of a document, which has no lines. */
  private static void logical(Span span, JsonGenerator json) throws IOException {
    String name = span.inDocument().map(DocumentPlace::name).orElse("");
    if (!name.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", name);
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }
}
