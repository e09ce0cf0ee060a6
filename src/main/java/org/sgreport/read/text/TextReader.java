package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.document.Document;
import org.sgreport.document.Note;
import org.sgreport.language.en.English;
import org.sgreport.read.Arrived;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.Passage;
import org.sgreport.read.ReadRules;
import org.sgreport.source.Source;

/** Reads a report from plain text as it is copied from an issued document. */
public final class TextReader {
  private final Source source;
  private final Diagnostics diagnostics;
  private final TextNotes notes = new TextNotes();

  private TextReader(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /**
   * The masthead is read from what comes before the first heading or numbered paragraph. Adds a
   * warning for each note whose mark is not found.
   */
  public static ForeignDocument read(Source source, Diagnostics diagnostics) {
    return new TextReader(source, diagnostics).read();
  }

  private ForeignDocument read() {
    TextLines lines = new TextLines(lines());
    BitSet numbered = NumberedLines.of(lines);
    int begin = new TextBeginning(lines, numbered).line();
    TextFirstPage firstPage = new TextFirstPage(notes.coverNotes());
    firstPage.read(lines.before(begin));
    List<Note> footnotes = new ArrayList<>();
    notes.unplaced().forEach(this::unplaced);
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
    return new ForeignDocument(document, TextSum.of(source));
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

  private void unplaced(TextLine note) {
    String words = Arrived.beginning(Passage.of("note", "", note.text()));
    diagnostics.add(
        ReadRules.UNPLACED_NOTE.at(
            place(note.number()),
            "the mark of a note (“" + words + "”) was not found in the text of its page",
            "put it into its place: it stands where the page ends"));
  }

  private Note note(int number, List<TextLine> lines) {
    TextBlock block = new TextBlock("" + number, 0, lines.get(0).number(), "");
    lines.forEach(l -> block.add(l.text()));
    return new Note(number, NotedText.inlines(block.text()), place(block.line()));
  }

  private Span place(int line) {
    return Span.onLine(source.path(), line, 1, source.line(line).length() + 1);
  }
}
