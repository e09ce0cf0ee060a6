package org.sgreport.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridCell;

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
    for (List<GridCell> row : grid.rows()) {
      row(grid.columns(), row, json);
    }
    json.writeEndArray();
  }

  private static void row(List<String> columns, List<GridCell> row, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      if (!isBlank(row.get(i))) {
        json.writeFieldName(columns.get(i));
        cell(row.get(i), json);
      }
    }
    json.writeEndObject();
  }

  /** A list is never one: it may hold nothing. */
  private static boolean isBlank(GridCell cell) {
    return cell.isEmpty() && !(cell instanceof GridCell.Names);
  }

  private static void cell(GridCell cell, JsonGenerator json) throws IOException {
    if (cell instanceof GridCell.Names list) {
      json.writeStartArray();
      for (String name : list.names()) {
        json.writeString(name);
      }
      json.writeEndArray();
    } else if (cell instanceof GridCell.Ratio ratio) {
      json.writeNumber(ratio.share());
    } else if (cell instanceof GridCell.Number number) {
      json.writeNumber(number.count());
    } else {
      json.writeString(cell.text(""));
    }
  }
}
