package org.sgreport.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sgreport.load.InputKinds;
import org.sgreport.load.Shape;

/** The shape of a kind of input as JSON Schema, for editors: {@code sgreport schema}. */
public final class SchemaPrinter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SchemaPrinter() {}

  public static String print(InputKinds.Declared kind) {
    return Json.print(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", DIALECT);
          json.writeStringField("title", kind.title());
          fields(kind.shape(), json);
          json.writeEndObject();
        });
  }

  private static void fields(Shape.Fields shape, JsonGenerator json) throws IOException {
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    strings(
        "required",
        shape.fields().stream().filter(Shape.Field::required).map(Shape.Field::key).toList(),
        json);
    json.writeObjectFieldStart("properties");
    for (Shape.Field field : shape.fields()) {
      json.writeObjectFieldStart(field.key());
      json.writeStringField("description", field.doc());
      value(field.shape(), field.mayBeBlank(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void value(Shape shape, boolean mayBeBlank, JsonGenerator json)
      throws IOException {
    if (shape instanceof Shape.Fields fields) {
      fields(fields, json);
    } else if (shape instanceof Shape.NumberOr either) {
      either(List.of(new Shape.Number(), either.fields()), mayBeBlank, json);
    } else if (shape instanceof Shape.Either either) {
      either(List.of(either.one(), either.other()), mayBeBlank, json);
    } else if (shape instanceof Shape.ListOf list) {
      json.writeStringField("type", "array");
      json.writeObjectFieldStart("items");
      value(list.item(), false, json);
      json.writeEndObject();
    } else if (shape instanceof Shape.Choice choice) {
      words(choice, mayBeBlank, json);
    } else {
      scalar(shape, mayBeBlank, json);
    }
  }

  private static void either(List<Shape> shapes, boolean mayBeBlank, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("anyOf");
    for (Shape shape : shapes) {
      json.writeStartObject();
      value(shape, mayBeBlank, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void words(Shape.Choice choice, boolean mayBeBlank, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("enum");
    for (String word : choice.words()) {
      json.writeString(word);
    }
    if (mayBeBlank) {
      json.writeNull();
    }
    json.writeEndArray();
  }

  private static void scalar(Shape shape, boolean mayBeBlank, JsonGenerator json)
      throws IOException {
    String type = shape instanceof Shape.Number ? "number" : "string";
    List<String> types =
        shape instanceof Shape.Label ? List.of("string", "integer") : List.of(type);
    json.writeArrayFieldStart("type");
    for (String each : types) {
      json.writeString(each);
    }
    if (mayBeBlank) {
      json.writeString("null");
    }
    json.writeEndArray();
    if (shape instanceof Shape.Text text) {
      json.writeStringField("pattern", text.pattern().pattern());
    } else if (shape instanceof Shape.Date) {
      json.writeStringField("format", "date");
    } else if (shape instanceof Shape.Label) {
      json.writeStringField("pattern", "\\S");
    } else if (shape instanceof Shape.Number) {
      json.writeFieldName("exclusiveMinimum");
      json.writeRawValue("-1e40");
      json.writeFieldName("exclusiveMaximum");
      json.writeRawValue("1e40");
    }
  }

  private static void strings(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
