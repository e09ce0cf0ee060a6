package org.sgreport.write.docx.tracked;

import org.sgreport.ooxml.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements of a file that mark a change, each with a number of its own. */
final class ChangeMarks {
  private final Reviser reviser;
  private int last;

  /** Numbers begin above those that the file has already. */
  ChangeMarks(Reviser reviser, int taken) {
    this.reviser = reviser;
    this.last = taken;
  }

  /** A number that nothing else in the file has. */
  String number() {
    return "" + ++last;
  }

  /** An element such as {@code w:ins}, with its number, author and date. */
  Element of(Document document, String name) {
    Element mark = element(document, name);
    set(mark, "id", number());
    set(mark, "author", reviser.author());
    set(mark, "date", reviser.date() + "T00:00:00Z");
    return mark;
  }

  static Element element(Document document, String name) {
    return document.createElementNS(Dom.W, "w:" + name);
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(Dom.W, "w:" + name, value);
  }
}
