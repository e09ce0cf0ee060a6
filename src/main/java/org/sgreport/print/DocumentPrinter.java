package org.sgreport.print;

import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.document.CoverNotes;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.MastheadLines;
import org.sgreport.document.Note;
import org.sgreport.document.PlainText;

/**
 * A document as numbered text, a line a paragraph: what {@code render --emit document} shows, and
 * what a Word file is compared with. A note's mark stands in brackets, as {@code [^3]}.
 */
public final class DocumentPrinter implements Block.Visitor<String> {
  private static final DocumentPrinter INSTANCE = new DocumentPrinter();

  private DocumentPrinter() {}

  public static String print(Document document) {
    StringBuilder text = new StringBuilder();
    firstPage(document, text);
    document.body().forEach(block -> line(block.accept(INSTANCE), text));
    document.notes().forEach(note -> line(note(note), text));
    return text.toString();
  }

  private static void firstPage(Document document, StringBuilder text) {
    CoverNotes cover = CoverNotes.of(document.masthead());
    line("United Nations", text);
    line(document.masthead().symbol(), text);
    line(document.masthead().organ(), text);
    MastheadLines.of(document.masthead()).all().forEach(l -> line(l, text));
    line(document.masthead().body(), text);
    line(document.masthead().session().name(), text);
    line(document.masthead().session().placeAndDates(), text);
    line(cover.itemLine(), text);
    line(document.masthead().item().title(), text);
    line(document.masthead().title(), text);
    line(cover.kindLine(), text);
    cover.notes().forEach(note -> line(note.mark() + " " + note.text(), text));
    if (!document.summary().isEmpty()) {
      line("Summary", text);
      document.summary().forEach(p -> line(p.accept(INSTANCE), text));
    }
  }

  private static void line(String line, StringBuilder text) {
    if (!line.isEmpty()) {
      text.append(line).append('\n');
    }
  }

  private static String note(Note note) {
    return "[^" + note.number() + "] " + PlainText.withMarks(note.content());
  }

  private static String numbered(String number, List<Inline> content) {
    return number.isEmpty()
        ? PlainText.withMarks(content)
        : number + " " + PlainText.withMarks(content);
  }

  @Override
  public String heading(Block.Heading heading) {
    return numbered(heading.enumerator(), heading.content());
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return numbered(paragraph.number() == 0 ? "" : paragraph.number() + ".", paragraph.content());
  }

  @Override
  public String subparagraph(Block.Subparagraph subparagraph) {
    return numbered(subparagraph.enumerator(), subparagraph.content());
  }
}
