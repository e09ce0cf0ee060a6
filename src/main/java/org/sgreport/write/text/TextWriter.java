package org.sgreport.write.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.Contents;
import org.sgreport.document.CoverNotes;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.MastheadLines;
import org.sgreport.document.Note;
import org.sgreport.document.PlainText;
import org.sgreport.document.SessionBlock;
import org.sgreport.document.Writer;
import org.sgreport.model.Masthead;

/**
 * A document as numbered text, a line a paragraph: what {@code render --emit document} shows, and
 * what a Word file is compared with. A note's mark stands in brackets, as {@code [^3]}.
 */
public final class TextWriter implements Block.Visitor<String>, Writer {
  private static final TextWriter INSTANCE = new TextWriter();

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
    StringBuilder text = new StringBuilder();
    firstPage(document).forEach(line -> line(line, text));
    document.summary().forEach(p -> line(p.accept(INSTANCE), text));
    contents(document.contents(), text);
    document.body().forEach(block -> line(block.accept(INSTANCE), text));
    document.notes().forEach(note -> line(note(note), text));
    return text.toString();
  }

  /** Its lines down to the head of the summary; none where there is no masthead. */
  public static List<String> firstPage(Document document) {
    StringBuilder text = new StringBuilder();
    firstPage(document, text);
    return text.toString().lines().toList();
  }

  /** A document of somebody else may have no masthead. */
  private static void firstPage(Document document, StringBuilder text) {
    Masthead masthead = document.masthead();
    if (masthead.organ().isEmpty()) {
      return;
    }
    CoverNotes cover = CoverNotes.of(masthead);
    line("United Nations", text);
    line(masthead.symbols(), text);
    line(masthead.organ(), text);
    line(masthead.joint().map(Masthead.Joint::organ).orElse(""), text);
    MastheadLines.of(masthead).all().forEach(l -> line(l, text));
    cover.sessions().forEach(session -> session(session, text));
    line(masthead.title(), text);
    line(cover.kindLine(), text);
    cover.notes().forEach(note -> line(note.mark() + " " + note.text(), text));
    if (!document.summary().isEmpty()) {
      line("Summary", text);
    }
  }

  private static void contents(Contents contents, StringBuilder text) {
    if (!contents.isEmpty()) {
      line("Contents", text);
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
    return (numbered(entry.enumerator(), entry.title()).replaceAll("\\[\\^\\w+]", "") + paragraphs)
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

  @Override
  public String bulletedItem(Block.BulletedItem item) {
    return numbered(Block.BulletedItem.BULLET, item.content());
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return PlainText.withMarks(quotation.content());
  }

  @Override
  public String box(Block.Box box) {
    return Stream.concat(
            Stream.of(PlainText.withMarks(box.content())),
            box.blocks().stream().map(b -> b.accept(this)))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String annex(Block.Annex annex) {
    return annex.label() + "\n" + PlainText.withMarks(annex.content());
  }

  /** A row a line, its cells parted by strokes; title and unit before, notes after. */
  @Override
  public String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    if (!table.content().isEmpty()) {
      lines.addAll(List.of(table.label(), PlainText.withMarks(table.content()), table.unit()));
    }
    table.rows().all().forEach(row -> lines.add(row(row)));
    table
        .notes()
        .forEach(n -> lines.add("[^" + n.letter() + "] " + PlainText.withMarks(n.content())));
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  private static String row(List<Cell> cells) {
    return cells.stream()
        .map(c -> c.isJoined() ? c.join().sign() : PlainText.withMarks(c.content()))
        .collect(Collectors.joining(" | "))
        .replace("  ", " ")
        .strip();
  }
}
