package org.sgreport.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** What something was made of and what came of it, by SHA-256, as JSON. */
public final class HashesPrinter {
  private HashesPrinter() {}

  /** The parts in the order of the map, the program as it names itself. */
  public static String print(
      String program, Map<String, String> parts, Map<String, String> products) {
    return Json.print(
        json -> {
          json.writeStartObject();
          json.writeStringField("program", program);
          json.writeStringField("hash", "SHA-256");
          write("inputs", parts, json);
          write("outputs", products, json);
          json.writeEndObject();
        });
  }

  private static void write(String key, Map<String, String> hashes, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, String> hash : hashes.entrySet()) {
      json.writeStringField(hash.getKey(), hash.getValue());
    }
    json.writeEndObject();
  }
}
