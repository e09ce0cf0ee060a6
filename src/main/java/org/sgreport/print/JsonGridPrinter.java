package org.sgreport.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.sgreport.tally.Grid;

/** A list of objects, one a row, with the columns as keys; empty cells are left out. */
final class JsonGridPrinter implements GridPrinter {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String print(Grid grid, int width) {
    return Json.print(json -> write(grid, json));
  }

  /** The rows as a list of objects. */
  static void write(Grid grid, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (List<Object> row : grid.rows()) {
      row(grid.columns(), row, json);
    }
    json.writeEndArray();
  }

  private static void row(List<String> columns, List<Object> row, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).equals("")) {
        json.writeFieldName(columns.get(i));
        cell(row.get(i), json);
      }
    }
    json.writeEndObject();
  }

  private static void cell(Object cell, JsonGenerator json) throws IOException {
    if (cell instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        json.writeString(String.valueOf(item));
      }
      json.writeEndArray();
    } else if (cell instanceof BigDecimal share) {
      json.writeNumber(share);
    } else if (cell instanceof Integer number) {
      json.writeNumber(number);
    } else {
      json.writeString(String.valueOf(cell));
    }
  }
}
