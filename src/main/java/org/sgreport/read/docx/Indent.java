package org.sgreport.read.docx;

import java.util.stream.Stream;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.Twips;
import org.w3c.dom.Element;

/** The room at both sides of a paragraph, in twips; 0 where the paragraph itself says nothing. */
record Indent(int left, int right) {
  Indent(Element paragraph) {
    this(side(paragraph, "left", "start"), side(paragraph, "right", "end"));
  }

  private static int side(Element paragraph, String... names) {
    return Dom.children(paragraph, "pPr")
        .flatMap(p -> Dom.children(p, "ind"))
        .flatMap(i -> Stream.of(names).map(name -> Dom.attribute(i, name)))
        .filter(width -> width.matches("\\d{1,5}"))
        .map(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /** A quotation is set off at both sides. */
  boolean isOfQuotation() {
    return left > Twips.TEXT_LEFT && right > Twips.TEXT_RIGHT;
  }
}
