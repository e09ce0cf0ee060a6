package org.sgreport.read.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.language.en.English;
import org.sgreport.ooxml.BodyElements;
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
      Span unknownPage = Span.onPage(shown, 0);
      Optional<ForeignDocument> read = new DocxReader(parts, unknownPage, original).read();
      if (read.isPresent()) {
        return read;
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

  private Optional<ForeignDocument> read() throws IOException {
    WordStyles styles = new WordStyles(parts.related("styles"));
    WordNumbering numbering = new WordNumbering(parts.related("numbering"));
    RunReader runs = runs("");
    FirstPageReader firstPage = new FirstPageReader(runs, place);
    BodyReader body = new BodyReader(new Numbers(numbering, styles), firstPage, runs, place);
    DocumentScan scan = new DocumentScan();
    WordSum words = parts.sumOfText(original);
    CommentReader comments = new CommentReader(parts.related("comments"), runs);
    BodyElements blocks =
        new BodyElements(
            block -> {
              body.block(block);
              comments.block(block);
            });
    if (!parts.read(scan, words, blocks)) {
      return Optional.empty();
    }
    parts.firstHeader(scan).ifPresent(firstPage::header);
    firstPage.page(scan);
    List<WordSum> sums = parts.sums(scan, words, original);
    return Optional.of(
        new ForeignDocument(
            document(firstPage, body),
            Optional.of(parts.facts(scan)),
            comments.comments(),
            sums.stream().flatMap(s -> s.passages().stream()).toList(),
            sums.stream().flatMap(s -> s.leftOut().stream()).toList()));
  }

  private Document document(FirstPageReader firstPage, BodyReader reader) throws IOException {
    List<Block> body = new ArrayList<>(reader.body());
    notes("footnotes", "footnote", "");
    notes("endnotes", "endnote", NoteOrder.END);
    notes.unnumbered().forEach(n -> body.add(new Block.Paragraph(0, "", n, place)));
    return new Document(
        English.INSTANCE,
        firstPage.masthead(),
        firstPage.summary(),
        firstPage.contents(body),
        body,
        notes.notes(),
        List.of());
  }

  private RunReader runs(String kind) throws IOException {
    return new RunReader(notes, parts.addresses(kind), original);
  }

  private void notes(String part, String element, String kind) throws IOException {
    Optional<Element> root = parts.related(part);
    if (root.isPresent()) {
      RunReader runs = runs(part);
      Dom.all(root.get(), element)
          .filter(n -> Dom.attribute(n, "type").isEmpty())
          .forEach(n -> notes.note(kind + Dom.attribute(n, "id"), runs.paragraphs(n), place));
    }
  }
}
