package org.sgreport.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.sgreport.ooxml.Twips;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What must be known of a text before it is read, and what it has besides words. */
final class DocumentScan extends DefaultHandler {
  private static final String OFF = "0|false|off|none";

  private final Deque<String> within = new ArrayDeque<>();
  private String firstHeader = "";
  private String width = "";
  private boolean endnotes;
  private boolean underlined;

  /** Whether the run has a line below what it may hold. */
  private boolean line;

  private boolean hidden;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    within.push(name);
    switch (name) {
      case "headerReference" -> header(attributes);
      case "pgSz" -> width = width.isEmpty() ? value(attributes, "w") : width;
      case "endnoteReference" -> endnotes = true;
      case "u" ->
          line =
              isOn(attributes) && !within.contains("hyperlink") && !within.contains("txbxContent");
      case "vanish" -> hidden |= isOn(attributes);
      default -> {}
    }
  }

  @Override
  public void characters(char[] signs, int start, int length) {
    boolean words = line && within.peek().equals("t");
    underlined |= words && !new String(signs, start, length).isBlank();
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    within.pop();
    line &= !name.equals("r") && !name.equals("pPr");
  }

  private void header(Attributes attributes) {
    if (firstHeader.isEmpty() && value(attributes, "type").equals("first")) {
      firstHeader = value(attributes, "id");
    }
  }

  private static boolean isOn(Attributes attributes) {
    return !value(attributes, "val").matches(OFF);
  }

  /** By its local name, in whatever namespace; empty where it is not there. */
  private static String value(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  /** The id of the relation to the header of the first page that has one of its own, or empty. */
  String firstHeader() {
    return firstHeader;
  }

  boolean isA4() {
    return width.equals("" + Twips.Sheet.A4.width());
  }

  boolean hasEndnotes() {
    return endnotes;
  }

  /** Links and the labels of charts aside. */
  boolean isUnderlined() {
    return underlined;
  }

  boolean hasHiddenText() {
    return hidden;
  }
}
