package org.sgreport.write.docx;

import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Wml;
import org.sgreport.ooxml.Xml;

/** The page numbers: "2/24", at the left of even pages and at the right of odd ones. */
final class FooterParts {
  private FooterParts() {}

  static byte[] running(boolean even) {
    Xml xml = new Xml();
    Wml word = new Wml(xml).root("w:ftr");
    word.paragraph(
        Style.FOOTER,
        () -> word.value("w:jc", even ? "left" : "right"),
        () -> {
          word.field(() -> {}, "PAGE", even ? "2" : "3");
          word.run("/");
          word.field(() -> {}, "NUMPAGES", "3");
        });
    return xml.end().toBytes();
  }

  /** The first page has no page number; job number and barcode are put there when it is issued. */
  static byte[] first() {
    Xml xml = new Xml();
    new Wml(xml).root("w:ftr").paragraph(Style.FOOTER, () -> {});
    return xml.end().toBytes();
  }
}
