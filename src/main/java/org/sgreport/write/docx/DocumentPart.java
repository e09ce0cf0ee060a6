package org.sgreport.write.docx;

import org.sgreport.document.CoverNotes;
import org.sgreport.document.Document;
import org.sgreport.model.Masthead.Paper;

/**
 * The main part: a section for the first page, and one for the rest. The break between them stands
 * where a page begins anyway, since LibreOffice gives a section that begins within a page the
 * margins of the one before; where none does, the second follows on.
 */
final class DocumentPart {
  /** The ids of the relations to headers and footers. */
  record Running(
      String firstHeader,
      String evenHeader,
      String oddHeader,
      String firstFooter,
      String evenFooter,
      String oddFooter) {}

  private final Xml xml = new Xml();
  private final Wml word = new Wml(xml);
  private final Document document;
  private final RunWriter runs;

  private final boolean lineNumbers;

  DocumentPart(Document document, Numbers numbers, Comments comments, boolean lineNumbers) {
    this.lineNumbers = lineNumbers;
    this.document = document;
    this.runs = new RunWriter(word, numbers, comments);
  }

  byte[] write(Running running, Lists lists, Pages pages) {
    word.root("w:document");
    xml.start("w:body");
    boolean newPage = beginsOnANewPage();
    if (!newPage) {
      firstSection(running);
    }
    new FirstPage(runs, document).write();
    if (newPage) {
      firstSection(running);
    }
    if (!document.contents().isEmpty()) {
      new ContentsWriter(word, document.contents(), pages).write();
    }
    BodyWriter body = new BodyWriter(runs, lists, document.contents());
    if (!document.contents().isEmpty()) {
      body.beginPage();
    }
    body.write(document.body());
    laterSection(newPage ? "nextPage" : "continuous");
    return xml.end().end().toBytes();
  }

  /**
   * A body that follows a summary or a contents page does, as in issued documents; so does one with
   * footnotes below a cover note, which would meet at the foot of the first page.
   */
  private boolean beginsOnANewPage() {
    boolean coverNotes = !CoverNotes.of(document.masthead()).notes().isEmpty();
    return !document.summary().isEmpty()
        || !document.contents().isEmpty()
        || coverNotes && !document.notes().isEmpty();
  }

  private void firstSection(Running running) {
    word.paragraph("Normal", () -> firstSectionProperties(running), () -> {});
  }

  private void firstSectionProperties(Running running) {
    xml.empty("w:spacing", "w:line", "20", "w:lineRule", "exact");
    xml.start("w:sectPr");
    reference("w:headerReference", "even", running.evenHeader);
    reference("w:headerReference", "default", running.oddHeader);
    reference("w:headerReference", "first", running.firstHeader);
    reference("w:footerReference", "even", running.evenFooter);
    reference("w:footerReference", "default", running.oddFooter);
    reference("w:footerReference", "first", running.firstFooter);
    page("1728");
    xml.empty("w:titlePg");
    grid();
    xml.end();
  }

  private void laterSection(String type) {
    xml.start("w:sectPr");
    word.value("w:type", type);
    page("1152");
    grid();
    xml.end();
  }

  private void reference(String element, String type, String id) {
    xml.empty(element, "w:type", type, "r:id", id);
  }

  /**
   * Letter for New York, A4 for Vienna and Geneva; the side margins keep the text 9,840 twips wide.
   */
  private void page(String bottom) {
    boolean letter = document.masthead().paper() == Paper.LETTER;
    String side = letter ? "1200" : "1033";
    xml.empty("w:pgSz", "w:w", letter ? "12240" : "11906", "w:h", letter ? "15840" : "16838");
    xml.empty(
        "w:pgMar",
        "w:top",
        "1440",
        "w:right",
        side,
        "w:bottom",
        bottom,
        "w:left",
        side,
        "w:header",
        "432",
        "w:footer",
        "504",
        "w:gutter",
        "0");
    if (lineNumbers) {
      xml.empty("w:lnNumType", "w:countBy", "1", "w:restart", "continuous");
    }
  }

  private void grid() {
    xml.empty("w:docGrid", "w:linePitch", "360");
  }
}
