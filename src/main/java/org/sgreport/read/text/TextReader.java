package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.document.Document;
import org.sgreport.document.Note;
import org.sgreport.language.en.English;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.Passage;
import org.sgreport.source.Source;

/** Reads a report from plain text as it is copied from an issued document. */
public final class TextReader {
  private final Source source;
  private final TextNotes notes = new TextNotes();

  private TextReader(Source source) {
    this.source = source;
  }

  /** The masthead is read from what comes before the first heading or numbered paragraph. */
  public static ForeignDocument read(Source source) {
    return new TextReader(source).read();
  }

  private ForeignDocument read() {
    TextLines lines = new TextLines(lines());
    BitSet numbered = NumberedLines.of(lines);
    int begin = new TextBeginning(lines, numbered).line();
    TextFirstPage firstPage = new TextFirstPage(notes.coverNotes());
    firstPage.read(lines.before(begin));
    List<Note> footnotes = new ArrayList<>();
    notes.notes().forEach((number, note) -> footnotes.add(note(number, note)));
    Document document =
        new Document(
            English.INSTANCE,
            firstPage.masthead(),
            firstPage.summary(source.path()),
            Contents.NONE,
            body(new TextBody(lines, numbered).from(begin)),
            footnotes,
            List.of());
    return new ForeignDocument(document, Optional.empty(), TextSum.of(source), unplaced());
  }

  private List<Block> body(List<TextBlock> blocks) {
    return TextTree.of(Cells.together(blocks), source);
  }

  /** Those of all pages above their notes, with one that ends a page between them. */
  private List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>();
    for (List<TextLine> page : TextPages.of(source)) {
      List<TextLine> body = new ArrayList<>(notes.taken(page, lines.isEmpty()));
      while (!body.isEmpty() && body.get(body.size() - 1).isBlank()) {
        body.remove(body.size() - 1);
      }
      body.stream().dropWhile(TextLine::isBlank).forEach(lines::add);
      lines.add(TextLine.PAGE_END);
    }
    return lines;
  }

  private List<Passage> unplaced() {
    return notes.unplaced().stream()
        .map(l -> Passage.of("mark of a note", "line " + l.number(), l.text()))
        .toList();
  }

  private Note note(int number, List<TextLine> lines) {
    TextBlock block = new TextBlock("" + number, 0, lines.get(0).number(), "");
    lines.forEach(l -> block.add(l.text()));
    int line = block.line();
    Span place = Span.onLine(source.path(), line, 1, source.line(line).length() + 1);
    return new Note(number, NotedText.inlines(block.text()), place);
  }
}
