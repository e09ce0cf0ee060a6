package org.sgreport.write.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sgreport.document.Contents;
import org.sgreport.document.CoverNotes;
import org.sgreport.document.Document;
import org.sgreport.document.MastheadLines;
import org.sgreport.document.Note;
import org.sgreport.document.PlainText;
import org.sgreport.document.SessionBlock;
import org.sgreport.document.Writer;
import org.sgreport.model.Masthead;

/**
 * A document as numbered text, a line a paragraph: what {@code render --emit document} shows, and
 * what a Word file is compared with. A note's mark is in brackets, as {@code [^3]}.
 */
public final class TextWriter implements Writer {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public String ending() {
    return ".txt";
  }

  @Override
  public byte[] write(Document document) {
    return print(document).getBytes(StandardCharsets.UTF_8);
  }

  public static String print(Document document) {
    BlockText blocks = new BlockText(document.language().labels());
    StringBuilder text = new StringBuilder();
    firstPage(document).forEach(line -> line(line, text));
    document.summary().forEach(p -> line(p.accept(blocks), text));
    contents(document, text);
    document.body().forEach(block -> line(block.accept(blocks), text));
    document.notes().forEach(note -> line(note(note), text));
    return text.toString();
  }

  /** Its lines down to the head of the summary; none where there is no masthead. */
  public static List<String> firstPage(Document document) {
    StringBuilder text = new StringBuilder();
    firstPage(document, text);
    return text.toString().lines().toList();
  }

  /** A document of others may have no masthead, or a part of one. */
  private static void firstPage(Document document, StringBuilder text) {
    Masthead masthead = document.masthead();
    CoverNotes cover = CoverNotes.of(masthead, document.language().firstPage());
    boolean whole = !masthead.organ().isEmpty();
    line(whole ? document.language().firstPage().unitedNations() : "", text);
    line(masthead.symbols(), text);
    line(masthead.organ(), text);
    line(masthead.joint().map(Masthead.Receiver::organ).orElse(""), text);
    MastheadLines.of(masthead, document.language()).all().forEach(l -> line(l, text));
    cover.sessions().forEach(session -> session(session, text));
    line(cover.titleLine(), text);
    line(cover.kindLine(), text);
    cover.notes().forEach(note -> line(note.mark() + " " + note.text(), text));
    if (!document.summary().isEmpty()) {
      line(document.language().firstPage().summary(), text);
    }
  }

  private static void contents(Document document, StringBuilder text) {
    Contents contents = document.contents();
    if (!contents.isEmpty()) {
      line(document.language().labels().contents(), text);
      contents.entries().forEach(e -> line(entry(contents, e), text));
    }
  }

  private static void session(SessionBlock session, StringBuilder text) {
    line(session.organ(), text);
    line(session.body(), text);
    line(session.session().name(), text);
    line(session.session().placeAndDates(), text);
    line(session.itemLine(), text);
    line(session.itemTitle(), text);
  }

  /** Without pages, which are not known before the report is laid out. */
  private static String entry(Contents contents, Contents.Entry entry) {
    String paragraphs = contents.paragraphs() ? " " + entry.paragraphs() : "";
    return (BlockText.numbered(entry.enumerator(), entry.title()).replaceAll("\\[\\^\\w+]", "")
            + paragraphs)
        .strip();
  }

  private static void line(String line, StringBuilder text) {
    if (!line.isEmpty()) {
      text.append(line).append('\n');
    }
  }

  private static String note(Note note) {
    return "[^" + note.number() + "] " + PlainText.withMarks(note.content());
  }
}
