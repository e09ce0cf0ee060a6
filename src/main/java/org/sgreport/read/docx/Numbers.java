package org.sgreport.read.docx;

import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.WordNumbering;
import org.w3c.dom.Element;

/** The automatic numbers of paragraphs: of their own, or of their styles. */
record Numbers(WordNumbering numbering, WordStyles styles) {
  String id(Element paragraph) {
    String own = Dom.value(paragraph, "numId");
    return own.isEmpty() ? styles.numId(Dom.value(paragraph, "pStyle")) : own;
  }

  int level(Element paragraph) {
    String own = Dom.value(paragraph, "ilvl");
    return WordNumbering.level(
        own.isEmpty() && Dom.value(paragraph, "numId").isEmpty()
            ? styles.level(Dom.value(paragraph, "pStyle"))
            : own);
  }

  int headingLevel(Element paragraph) {
    return styles.headingLevel(Dom.value(paragraph, "pStyle"));
  }
}
