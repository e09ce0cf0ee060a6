package org.sgreport.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.sgreport.diagnostic.Span;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of one sheet that hold something. Rows and cells without an address follow the one
 * before; what several joined cells hold is in each of them.
 */
final class SheetHandler extends DefaultHandler {
  /** A joined range larger than a table of all States is a matter of looks. */
  private static final int LARGEST_JOINED = 100_000;

  private static final int WIDEST = 16_384;

  private final String file;
  private final String name;
  private final CellTexts texts;
  private final Map<Integer, Map<Integer, SheetCell>> rows = new TreeMap<>();
  private final Map<Integer, Boolean> hidden = new TreeMap<>();
  private final Set<Integer> hiddenColumns = new TreeSet<>();
  private final List<CellRangeAddress> joined = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();

  private int row;
  private int column;
  private String type = "";
  private int style;
  private boolean inValue;
  private boolean inPhonetic;
  private boolean inFormula;
  private boolean isFormula;

  SheetHandler(String file, String name, CellTexts texts) {
    this.file = file;
    this.name = name;
    this.texts = texts;
  }

  @Override
  public void startElement(String uri, String element, String qualified, Attributes attributes) {
    switch (element) {
      case "row" -> row(attributes);
      case "c" -> cell(attributes);
      case "v", "t" -> inValue = !inPhonetic;
      case "f" -> {
        inFormula = true;
        isFormula = true;
      }
      case "rPh" -> inPhonetic = true;
      case "col" -> hiddenColumns(attributes);
      case "mergeCell" -> joined.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
      default -> {}
    }
  }

  private void row(Attributes attributes) {
    String number = attributes.getValue("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = 0;
    if (String.valueOf(attributes.getValue("hidden")).matches("1|true")) {
      hidden.put(row, true);
    }
  }

  private void hiddenColumns(Attributes attributes) {
    if (String.valueOf(attributes.getValue("hidden")).matches("1|true")) {
      int last = Math.min(WIDEST, Integer.parseInt(attributes.getValue("max")));
      for (int c = Integer.parseInt(attributes.getValue("min")); c <= last; c++) {
        hiddenColumns.add(c);
      }
    }
  }

  private void cell(Attributes attributes) {
    String address = attributes.getValue("r");
    column = address == null ? column + 1 : new CellReference(address).getCol() + 1;
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    String index = attributes.getValue("s");
    style = index == null ? 0 : Integer.parseInt(index);
    value.setLength(0);
    formula.setLength(0);
    isFormula = false;
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inValue) {
      value.append(text, start, length);
    } else if (inFormula) {
      formula.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String element, String qualified) {
    switch (element) {
      case "v", "t" -> inValue = false;
      case "f" -> inFormula = false;
      case "rPh" -> inPhonetic = false;
      case "c" -> keep();
      default -> {}
    }
  }

  private void keep() {
    if (value.length() == 0 && !isFormula) {
      return;
    }
    CellTexts.Typed typed =
        formula.length() == 0
            ? calculated()
            : texts.typedAsFormula(formula.toString()).orElseGet(this::calculated);
    SheetCell cell =
        new SheetCell(typed.kind(), typed.text(), typed.stored(), false, place(row, column));
    if (!cell.isBlank()) {
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
    }
  }

  /** The stored value; a formula whose program never calculated it has none. */
  private CellTexts.Typed calculated() {
    boolean text = type.equals("str") || type.equals("inlineStr");
    return value.length() == 0 && !text
        ? CellTexts.Typed.of(SheetCell.Kind.ERROR, "no stored value")
        : texts.of(type, style, value.toString());
  }

  private CellPlace place(int atRow, int atColumn) {
    return new CellPlace(name, atRow, atColumn, Span.onLine(file, atRow, atColumn, atColumn + 1));
  }

  Sheet sheet(boolean isHidden) {
    joined.forEach(this::fill);
    return new Sheet(
        name,
        isHidden,
        hiddenColumns,
        rows.entrySet().stream()
            .map(r -> new SheetRow(r.getKey(), hidden.containsKey(r.getKey()), r.getValue()))
            .toList());
  }

  private void fill(CellRangeAddress range) {
    SheetCell first =
        rows.getOrDefault(range.getFirstRow() + 1, Map.of()).get(range.getFirstColumn() + 1);
    if (first == null || range.getNumberOfCells() > LARGEST_JOINED) {
      return;
    }
    for (int r = range.getFirstRow() + 1; r <= range.getLastRow() + 1; r++) {
      for (int c = range.getFirstColumn() + 1; c <= range.getLastColumn() + 1; c++) {
        rows.computeIfAbsent(r, k -> new TreeMap<>()).putIfAbsent(c, first.repeatedAt(place(r, c)));
      }
    }
  }
}
