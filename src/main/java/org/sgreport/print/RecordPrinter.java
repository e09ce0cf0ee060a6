package org.sgreport.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Optional;
import org.sgreport.diagnostic.Span;

/**
 * Any record of the model as JSON, places as {@code path:line:column}: {@code render --emit model}.
 */
public final class RecordPrinter {
  private RecordPrinter() {}

  public static String print(Record value) {
    return Json.print(json -> write(value, json));
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Span span) {
      json.writeString(span.start());
    } else if (value instanceof Record fields) {
      fields(fields, json);
    } else if (value instanceof Optional<?> optional) {
      write(optional.orElse(null), json);
    } else if (value instanceof Iterable<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else {
      scalar(value, json);
    }
  }

  private static void scalar(Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(value.toString());
    }
  }

  private static void fields(Record value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      json.writeFieldName(component.getName());
      try {
        write(component.getAccessor().invoke(value), json);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    json.writeEndObject();
  }
}
