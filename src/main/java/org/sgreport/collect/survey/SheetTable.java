package org.sgreport.collect.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.read.sheet.Sheet;
import org.sgreport.read.sheet.SheetCell;
import org.sgreport.read.sheet.SheetRow;

/** A sheet whose first row names its columns, as those of an XLSForm. */
record SheetTable(Map<Integer, String> heads, List<SheetRow> rows) {
  static SheetTable of(Sheet sheet) {
    Map<Integer, String> heads = new LinkedHashMap<>();
    sheet.rows().get(0).cells().forEach((column, cell) -> heads.put(column, cell.bare()));
    return new SheetTable(heads, sheet.rows().subList(1, sheet.rows().size()));
  }

  /** The cell of the column with this head; empty where there is none. */
  String text(SheetRow row, String head) {
    return heads.entrySet().stream()
        .filter(h -> h.getValue().equalsIgnoreCase(head))
        .map(h -> row.text(h.getKey()))
        .findFirst()
        .orElse("");
  }

  /** The cells of the columns whose heads are this word, alone or with a language. */
  List<String> texts(SheetRow row, String head) {
    return heads.entrySet().stream()
        .filter(h -> h.getValue().matches("(?i)" + head + "(?:::?.*)?"))
        .map(h -> row.cell(h.getKey()).map(SheetCell::bare).orElse(""))
        .toList();
  }
}
