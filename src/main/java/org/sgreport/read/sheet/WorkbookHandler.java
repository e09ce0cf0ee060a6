package org.sgreport.read.sheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The list of sheets of an Excel file, and the year that its days are counted from. */
final class WorkbookHandler extends DefaultHandler {
  private final Map<String, String> states = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private boolean startsIn1904;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("sheet")) {
      String state = attributes.getValue("state");
      states.put(attributes.getValue("name"), state == null ? "visible" : state);
    } else if (name.equals("definedName")) {
      names.add(String.valueOf(attributes.getValue("name")));
    } else if (name.equals("workbookPr")) {
      startsIn1904 = String.valueOf(attributes.getValue("date1904")).matches("1|true|on");
    }
  }

  /** By the names of the sheets: visible, hidden or veryHidden. */
  Map<String, String> states() {
    return states;
  }

  boolean isHidden(String sheet) {
    return !states.getOrDefault(sheet, "visible").equals("visible");
  }

  /** Those that formulas can use for cells. */
  Set<String> names() {
    return names;
  }

  boolean startsIn1904() {
    return startsIn1904;
  }
}
