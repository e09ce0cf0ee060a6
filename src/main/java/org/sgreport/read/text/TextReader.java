package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.language.en.English;
import org.sgreport.read.Items;
import org.sgreport.source.Source;
import org.sgreport.text.Figures;

/** Reads a report from plain text as it is copied from an issued document. */
public final class TextReader {
  private static final Pattern MARKED =
      Pattern.compile("\\s*((?:[IVXLC]+|[A-Z]|\\d{1,4})\\.|\\([a-z]{1,4}\\)|•)\\s+(\\S.*)");

  private final Source source;
  private final TextNotes notes = new TextNotes();
  private final Outline outline = new Outline();
  private final List<TextLine> front = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private Gap gap = Gap.NONE;

  /** What comes between a line and the one before it. */
  private enum Gap {
    NONE,
    BLANK_LINE,
    PAGE_END
  }

  private TextReader(Source source) {
    this.source = source;
  }

  /** The masthead is read from what comes before the first heading or numbered paragraph. */
  public static Document read(Source source) {
    return new TextReader(source).read();
  }

  private Document read() {
    List<TextLine> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), lines.subList(i, lines.size()));
    }
    TextFirstPage firstPage = new TextFirstPage(notes.coverNotes());
    firstPage.read(front);
    List<Block> body = new ArrayList<>();
    Items items = new Items();
    Outline again = new Outline();
    for (TextBlock block : blocks) {
      body.add(block(block, again, items));
      items.passed(body.get(body.size() - 1));
    }
    List<Note> footnotes = new ArrayList<>();
    notes.notes().forEach((number, note) -> footnotes.add(note(number, note)));
    return new Document(
        English.INSTANCE,
        firstPage.masthead(),
        firstPage.summary(source.path()),
        Contents.NONE,
        body,
        footnotes,
        List.of());
  }

  /** Those of all pages above their notes, with one that ends a page between them. */
  private List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>();
    for (List<TextLine> page : TextPages.of(source)) {
      List<TextLine> body = new ArrayList<>(notes.taken(page));
      while (!body.isEmpty() && body.get(body.size() - 1).isBlank()) {
        body.remove(body.size() - 1);
      }
      body.stream().dropWhile(TextLine::isBlank).forEach(lines::add);
      lines.add(TextLine.PAGE_END);
    }
    return lines;
  }

  private void line(TextLine line, List<TextLine> from) {
    Matcher marked = MARKED.matcher(line.text());
    if (line.isBlank()) {
      gap = line == TextLine.PAGE_END && gap == Gap.NONE ? Gap.PAGE_END : Gap.BLANK_LINE;
      if (blocks.isEmpty()) {
        front.add(line);
      }
      return;
    }
    if (marked.matches() && outline.expects(marked.group(1), ahead(from, marked.group(2)))) {
      boolean heading = Outline.isHeading(marked.group(1), ahead(from, marked.group(2)));
      blocks.add(new TextBlock(marked.group(1), heading, line.number(), marked.group(2)));
    } else if (blocks.isEmpty()) {
      front.add(line);
    } else if (begins(ahead(from, line.text()))) {
      boolean heading = Outline.isHeading("", ahead(from, line.text()));
      blocks.add(new TextBlock("", heading, line.number(), line.text()));
    } else {
      blocks.get(blocks.size() - 1).add(line.text());
    }
    gap = Gap.NONE;
  }

  /** The text that begins with a line, to the next blank line or mark, page ends aside. */
  private String ahead(List<TextLine> from, String first) {
    TextBlock ahead = new TextBlock("", false, 0, first);
    from.stream()
        .skip(1)
        .filter(l -> l != TextLine.PAGE_END)
        .takeWhile(l -> !l.isBlank() && !canBegin(l))
        .forEach(l -> ahead.add(l.text()));
    return ahead.text();
  }

  private boolean canBegin(TextLine line) {
    Matcher marked = MARKED.matcher(line.text());
    return marked.matches() && outline.isNear(marked.group(1));
  }

  /**
   * Whether a line without a mark begins something: after a heading, after a blank line where the
   * sentence had ended, and as a heading after the end of a page.
   */
  private boolean begins(String ahead) {
    TextBlock last = blocks.get(blocks.size() - 1);
    return switch (gap) {
      case NONE -> false;
      case BLANK_LINE -> last.isHeading() || last.isComplete();
      case PAGE_END -> last.isHeading() || last.isComplete() && Outline.isHeading("", ahead);
    };
  }

  private Block block(TextBlock block, Outline outline, Items items) {
    outline.expects(block.mark(), block.text());
    Span place = place(block.line());
    List<Inline> content = NotedText.inlines(block.text());
    String mark = block.mark();
    if (block.isHeading()) {
      return new Block.Heading(outline.level(mark), mark, "", content, place);
    }
    if (mark.equals(Block.BulletedItem.BULLET)) {
      return new Block.BulletedItem(1, content, place);
    }
    if (mark.startsWith("(")) {
      return new Block.Subparagraph(items.list(1, mark), 1, mark, content, place);
    }
    int number = mark.isEmpty() ? 0 : Figures.parse(mark.substring(0, mark.length() - 1));
    return new Block.Paragraph(number, "", content, place);
  }

  private Note note(int number, List<TextLine> lines) {
    TextBlock block = new TextBlock("" + number, false, lines.get(0).number(), "");
    lines.forEach(l -> block.add(l.text()));
    return new Note(number, NotedText.inlines(block.text()), place(block.line()));
  }

  private Span place(int line) {
    return Span.onLine(source.path(), line, 1, source.line(line).length() + 1);
  }
}
