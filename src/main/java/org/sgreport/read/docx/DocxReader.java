package org.sgreport.read.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.language.en.English;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.Unpacked;
import org.sgreport.ooxml.WordNumbering;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.ReadRules;
import org.w3c.dom.Element;

/**
 * Reads a report from a Word file with the styles of issued documents. Numbers may be automatic or
 * typed with a tab behind them.
 */
public final class DocxReader {
  private final WordParts parts;
  private final Span place;
  private final boolean original;
  private final NoteOrder notes = new NoteOrder();

  private DocxReader(WordParts parts, Span place, boolean original) {
    this.parts = parts;
    this.place = place;
    this.original = original;
  }

  /**
   * With tracked changes accepted, or rejected for the original. Empty, with a diagnostic, when the
   * file is not a Word file of a sensible size.
   */
  public static Optional<ForeignDocument> read(
      Path file, String shown, boolean original, Diagnostics diagnostics) {
    Span place = Span.ofFile(shown);
    try {
      WordParts parts = new WordParts(file);
      Optional<Element> document = parts.root("word/document.xml");
      if (document.isPresent()) {
        Document read = new DocxReader(parts, place, original).document(document.get());
        return Optional.of(new ForeignDocument(read, Optional.of(parts.facts(document.get()))));
      }
      diagnostics.add(notWord(place));
    } catch (Unpacked.TooLarge e) {
      diagnostics.add(
          ReadRules.TOO_LARGE.at(
              place,
              "the file unpacks to more than any report contains",
              "check that it is a report"));
    } catch (IOException e) {
      diagnostics.add(notWord(place));
    }
    return Optional.empty();
  }

  private static Diagnostic notWord(Span place) {
    return ReadRules.NOT_WORD.at(
        place, "this is not a Word file", "save it as .docx, without a password");
  }

  private Document document(Element document) throws IOException {
    RunReader runs = runs("document.xml");
    FirstPageReader firstPage = new FirstPageReader(runs, place);
    parts.firstHeader(document).ifPresent(firstPage::header);
    firstPage.page(document);
    WordNumbering numbering = new WordNumbering(parts.root("word/numbering.xml"));
    List<Block> body = new BodyReader(numbering, firstPage, runs, place).read(document);
    Optional<Element> footnotes = parts.root("word/footnotes.xml");
    if (footnotes.isPresent()) {
      notes(footnotes.get(), runs("footnotes.xml"));
    }
    return new Document(
        English.INSTANCE,
        firstPage.masthead(),
        firstPage.summary(),
        firstPage.contents(body),
        body,
        notes.notes(),
        List.of());
  }

  private RunReader runs(String part) throws IOException {
    return new RunReader(notes, parts.addresses(part), original);
  }

  private void notes(Element footnotes, RunReader runs) {
    Dom.all(footnotes, "footnote")
        .filter(n -> Dom.attribute(n, "type").isEmpty())
        .forEach(n -> notes.note(Dom.attribute(n, "id"), runs.paragraphs(n), place));
  }
}
