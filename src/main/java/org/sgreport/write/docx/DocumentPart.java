package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.document.CoverNotes;
import org.sgreport.document.Document;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;
import org.sgreport.ooxml.Xml;

/**
 * The main part: a section for the first page, and one for the rest. The break between them is
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

  DocumentPart(Document document, NumberingMode numbers, Comments comments, boolean lineNumbers) {
    this.lineNumbers = lineNumbers;
    this.document = document;
    this.runs = new RunWriter(word, numbers, comments);
  }

  byte[] write(Running running, Lists lists, Pages pages) {
    word.root("w:document");
    xml.start("w:body");
    boolean newPage = beginsOnANewPage();
    Sections sections = new Sections(word, document.masthead().paper(), lineNumbers, newPage);
    if (!newPage) {
      firstSection(running, sections);
    }
    new FirstPage(runs, document).write();
    if (newPage) {
      firstSection(running, sections);
    }
    Labels labels = document.language().labels();
    if (!document.contents().isEmpty()) {
      new ContentsWriter(word, document.contents(), labels, pages).write();
    }
    BodyWriter body = new BodyWriter(runs, lists, document.contents(), labels, sections);
    if (!document.contents().isEmpty()) {
      body.beginPage();
    } else if (newPage) {
      body.beginAtTop();
    }
    body.write(document.body());
    endRule();
    sections.last();
    return xml.end().end().toBytes();
  }

  /**
   * The short rule in the middle that ends a document; a line that is drawn in issued ones, here
   * the border of an empty paragraph, which nothing can move. It is 31 points below the last line,
   * as in 12 of 16 issued reports; below tables there is distance already.
   */
  private void endRule() {
    int side = (Twips.RUNNING - Twips.END_RULE) / 2;
    word.paragraph(
        Style.NORMAL,
        () -> {
          xml.empty("w:suppressLineNumbers");
          xml.start("w:pBdr");
          xml.empty("w:top", "w:val", "single", "w:sz", "2", "w:space", "1", "w:color", "auto");
          xml.end();
          word.space(endsWithTable() ? Space.END_RULE_BELOW_TABLE : Space.END_RULE);
          word.indent(side, side, 0);
        },
        () -> {});
  }

  private boolean endsWithTable() {
    List<Block> body = document.body();
    return !body.isEmpty() && body.get(body.size() - 1) instanceof Block.Table;
  }

  /**
   * A body that follows a summary or a contents page does, as in issued documents; so does one with
   * footnotes below a cover note, which would meet at the foot of the first page.
   */
  private boolean beginsOnANewPage() {
    boolean coverNotes =
        !CoverNotes.of(document.masthead(), document.language().firstPage()).notes().isEmpty();
    return !document.summary().isEmpty()
        || !document.contents().isEmpty()
        || coverNotes && !document.notes().isEmpty();
  }

  private void firstSection(Running running, Sections sections) {
    word.paragraph(Style.NORMAL, () -> firstSectionProperties(running, sections), () -> {});
  }

  private void firstSectionProperties(Running running, Sections sections) {
    word.space(Space.NO_HEIGHT);
    xml.start("w:sectPr");
    reference("w:headerReference", "even", running.evenHeader);
    reference("w:headerReference", "default", running.oddHeader);
    reference("w:headerReference", "first", running.firstHeader);
    reference("w:footerReference", "even", running.evenFooter);
    reference("w:footerReference", "default", running.oddFooter);
    reference("w:footerReference", "first", running.firstFooter);
    sections.page(Twips.FIRST_BOTTOM, false);
    xml.empty("w:titlePg");
    sections.grid();
    xml.end();
  }

  private void reference(String element, String type, String id) {
    xml.empty(element, "w:type", type, "r:id", id);
  }
}
