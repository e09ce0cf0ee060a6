package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.document.Note;
import org.sgreport.document.TableBody;
import org.sgreport.language.en.English;
import org.sgreport.read.Arrived;
import org.sgreport.read.Passage;
import org.sgreport.read.ReadRules;
import org.sgreport.source.Source;

/** A report as the lines of its pages: the document that they are. */
public final class PagedText {
  private final List<List<TextLine>> pages;
  private final List<TableBody> tables;
  private final LinePlaces places;
  private final Diagnostics diagnostics;
  private final TextNotes notes = new TextNotes();
  private final TextContents contents = new TextContents();

  private PagedText(
      List<List<TextLine>> pages,
      List<TableBody> tables,
      LinePlaces places,
      Diagnostics diagnostics) {
    this.tables = tables;
    this.pages = pages;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /**
   * The masthead is read from what comes before the first heading or numbered paragraph; the places
   * are by the numbers of the lines. Adds a warning for each note whose mark is not found.
   */
  static Document of(Source source, Diagnostics diagnostics) {
    LinePlaces places =
        (first, last) ->
            Span.onLines(source.path(), first, 1, last, source.line(last).length() + 1);
    return new PagedText(TextPages.of(source), List.of(), places, diagnostics).document();
  }

  /** The same of lines whose looks are known, of the pages of a file, heads and feet and all. */
  public static Document of(
      List<List<TextLine>> pages,
      List<TableBody> tables,
      LinePlaces places,
      Diagnostics diagnostics) {
    return new PagedText(TextPages.of(pages), tables, places, diagnostics).document();
  }

  /** Whether a line is what stands at the foot of pages: their number, that of the job, a day. */
  public static boolean isFoot(String line) {
    return TextPages.isFoot(line);
  }

  /** Whether a line is the label of a figure, a table, a box or a map. */
  public static boolean isLabel(String line) {
    return SetApart.isLabel(line);
  }

  public static boolean isLabelOfFigure(String line) {
    return SetApart.isLabelOfFigure(line);
  }

  /** Whether a line says where a figure or table is from, below it. */
  public static boolean isSource(String line) {
    return SetApart.isSource(line);
  }

  private Document document() {
    TextLines lines = new TextLines(lines());
    BitSet numbered = NumberedLines.of(lines);
    int begin = new TextBeginning(lines, numbered).line();
    TextFirstPage firstPage = new TextFirstPage(notes.coverNotes());
    firstPage.read(lines.before(begin));
    List<Note> footnotes = new ArrayList<>();
    notes.unplaced().forEach(this::unplaced);
    notes.notes().forEach((number, note) -> footnotes.add(note(number, note)));
    List<Block> body = body(new TextBody(lines, numbered).from(begin));
    return new Document(
        English.INSTANCE,
        firstPage.masthead(),
        firstPage.summary(places),
        contents.of(body),
        body,
        footnotes,
        List.of());
  }

  private List<Block> body(List<TextBlock> blocks) {
    return TextTree.of(Cells.together(blocks), tables, places);
  }

  /** Those of all pages above their notes, with one that ends a page between them. */
  private List<TextLine> lines() {
    List<List<TextLine>> bodies = new ArrayList<>();
    pages.forEach(page -> bodies.add(notes.taken(page, bodies.isEmpty())));
    List<TextLine> lines = new ArrayList<>();
    for (List<TextLine> noted : bodies) {
      List<TextLine> body = new ArrayList<>(contents.without(noted));
      while (!body.isEmpty() && body.get(body.size() - 1).isAccidental()) {
        body.remove(body.size() - 1);
      }
      body.stream().dropWhile(TextLine::isAccidental).forEach(lines::add);
      lines.add(TextLine.PAGE_END);
    }
    return lines;
  }

  private void unplaced(TextLine note) {
    String words = Arrived.beginning(Passage.of("note", "", note.text()));
    diagnostics.add(
        ReadRules.UNPLACED_NOTE.at(
            places.of(note.number(), note.number()),
            "the mark of a note (“" + words + "”) was not found in the text of its page",
            "put it into its place: it stands where the page ends"));
  }

  private Note note(int number, List<TextLine> lines) {
    TextBlock block = new TextBlock("" + number, 0, lines.get(0).number(), "");
    lines.forEach(l -> block.add(l.text()));
    return new Note(
        number,
        NotedText.inlines(block.text()),
        places.of(block.line(), lines.get(lines.size() - 1).number()));
  }
}
