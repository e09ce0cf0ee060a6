package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.MarkdownText;
import org.sgreport.read.Passage;
import org.sgreport.read.Passage.Kind;
import org.sgreport.source.Source;

/** Reads a report from plain text as it is copied from an issued document. */
public final class TextReader {
  private static final Pattern MARKED =
      Pattern.compile("\\s*((?:[IVXLC]+|[A-Z]|\\d{1,4})\\.|\\([a-z]{1,4}\\))\\s+(\\S.*)");

  private final Source source;
  private final TextNotes notes = new TextNotes();
  private final Outline outline = new Outline();
  private final List<TextLine> front = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private Gap gap = Gap.NONE;

  /** What stands between a line and the one before it. */
  private enum Gap {
    NONE,
    BLANK_LINE,
    PAGE_END
  }

  private TextReader(Source source) {
    this.source = source;
  }

  /** The masthead is read from what stands before the first heading or numbered paragraph. */
  public static ForeignDocument read(Source source) {
    return new TextReader(source).read();
  }

  private ForeignDocument read() {
    List<TextLine> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), lines.subList(i, lines.size()));
    }
    List<Passage> passages = new ArrayList<>();
    Outline again = new Outline();
    blocks.forEach(block -> passages.add(passage(block, again)));
    notes.notes().forEach((number, note) -> passages.add(note(number, note)));
    return new ForeignDocument(passages, new TextFirstPage(notes.coverNotes()).masthead(front));
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

  private Passage passage(TextBlock block, Outline outline) {
    outline.expects(block.mark(), block.text());
    Span place = place(block.line());
    String text = MarkdownText.escapedBesideMarks(block.text());
    if (block.isHeading()) {
      return new Passage(Kind.HEADING, outline.level(block.mark()), block.mark(), text, place);
    }
    if (block.mark().startsWith("(")) {
      return new Passage(Kind.SUBPARAGRAPH, 1, block.mark(), text, place);
    }
    return new Passage(Kind.PARAGRAPH, 0, block.mark(), text, place);
  }

  private Passage note(int number, List<TextLine> lines) {
    TextBlock block = new TextBlock("" + number, false, lines.get(0).number(), "");
    lines.forEach(l -> block.add(l.text()));
    String text = MarkdownText.escapedBesideMarks(block.text());
    return new Passage(Kind.NOTE, 0, "" + number, text, place(block.line()));
  }

  private Span place(int line) {
    return Span.onLine(source.path(), line, 1, source.line(line).length() + 1);
  }
}
