package org.sgreport.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.diagnostic.Diagnostic;

/**
 * What a run found that was kept as JSON, told apart by file, rule and words and not by line, of
 * which each accounts for one find of a later run.
 */
public final class KeptDiagnostics {
  /** A find whatever its line and paragraph. */
  public record Kept(String path, String rule, String message) {
    private static Kept of(String path, String rule, String message, String part) {
      return new Kept(path, rule, withoutEnd(message, ", " + part));
    }

    private static String withoutEnd(String text, String end) {
      return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }
  }

  private final List<Kept> left;

  private KeptDiagnostics(List<Kept> kept) {
    this.left = kept;
  }

  /** The JSON is as {@link JsonDiagnosticPrinter} prints it, with any keys besides. */
  public static KeptDiagnostics read(String json) throws IOException {
    List<Kept> kept = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no object");
      }
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          kept.add(one(parser));
        }
      }
    }
    return new KeptDiagnostics(kept);
  }

  private static Kept one(JsonParser parser) throws IOException {
    Map<String, String> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
      values.put(key, isText ? parser.getText() : "");
      parser.skipChildren();
    }
    if (!values.containsKey("rule") || !values.containsKey("message")) {
      throw new IOException("no diagnostic");
    }
    return Kept.of(
        values.getOrDefault("path", ""),
        values.get("rule"),
        values.get("message"),
        values.getOrDefault("paragraph", ""));
  }

  /** Whether it was there before; each that was kept answers once. */
  public boolean takes(Diagnostic found) {
    return left.remove(
        Kept.of(found.span().path(), found.rule(), found.message(), found.span().part()));
  }

  /** Those that no find has taken. */
  public List<Kept> left() {
    return List.copyOf(left);
  }
}
