package org.sgreport.read.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.Passage;
import org.sgreport.read.Passage.Kind;
import org.sgreport.read.ReadRules;
import org.w3c.dom.Element;

/**
 * Reads a report from a Word file with the styles of issued documents. Numbers may be automatic or
 * typed with a tab behind them.
 */
public final class DocxReader {
  private static final Map<String, Integer> HEADINGS = Map.of("HCh", 1, "H1", 2, "H23", 3, "H4", 5);
  private static final Pattern TYPED =
      Pattern.compile(
          "\\t*((?:[IVXLC]+|[A-Z]|\\d+)\\.|\\([a-z]+\\)|[a-z]\\.)\\t(.*)", Pattern.DOTALL);

  private final WordNumbering numbering;
  private final FirstPageReader firstPage = new FirstPageReader();
  private final Span place;
  private final Diagnostics diagnostics;
  private final List<Passage> passages = new ArrayList<>();

  private DocxReader(WordNumbering numbering, Span place, Diagnostics diagnostics) {
    this.numbering = numbering;
    this.place = place;
    this.diagnostics = diagnostics;
  }

  /** Empty, with a diagnostic, when the file is not a Word file of a sensible size. */
  public static Optional<ForeignDocument> read(Path file, String shown, Diagnostics diagnostics) {
    Span place = Span.ofFile(shown);
    try {
      WordParts parts = new WordParts(file);
      Optional<Element> document = parts.root("word/document.xml");
      if (document.isEmpty()) {
        diagnostics.add(notWord(place));
        return Optional.empty();
      }
      WordNumbering numbering = new WordNumbering(parts.root("word/numbering.xml"));
      DocxReader reader = new DocxReader(numbering, place, diagnostics);
      parts.root("word/header1.xml").ifPresent(reader.firstPage::header);
      Dom.children(document.get()).forEach(body -> Dom.children(body).forEach(reader::block));
      parts.root("word/footnotes.xml").ifPresent(reader::notes);
      return Optional.of(new ForeignDocument(reader.passages, reader.firstPage.masthead()));
    } catch (WordParts.TooLarge e) {
      diagnostics.add(
          ReadRules.TOO_LARGE.at(
              place,
              "the file unpacks to more than any report holds",
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

  private void block(Element block) {
    if (block.getLocalName().equals("p")) {
      paragraph(block);
    } else if (block.getLocalName().equals("tbl") && !firstPage.table(block)) {
      diagnostics.add(
          ReadRules.LEFT_OUT.at(
              place,
              "a table after paragraph " + passages.size() + " is left out",
              "type it into the template, or attach it"));
    }
  }

  private void paragraph(Element paragraph) {
    String style = Dom.value(paragraph, "pStyle");
    String text = RunText.of(paragraph);
    if (text.isBlank() || firstPage.paragraph(paragraph, style, text)) {
      return;
    }
    String id = Dom.value(paragraph, "numId");
    int level = id.isEmpty() ? 0 : WordNumbering.level(Dom.value(paragraph, "ilvl"));
    String label = id.isEmpty() || id.equals("0") ? "" : numbering.next(id, level);
    Matcher typed = TYPED.matcher(text);
    boolean isTyped = label.isEmpty() && typed.matches();
    add(style, level, isTyped ? typed.group(1) : label, clean(isTyped ? typed.group(2) : text));
  }

  private void add(String style, int level, String mark, String text) {
    Integer heading = HEADINGS.get(style);
    if (heading != null) {
      int depth = heading == 3 && mark.startsWith("(") ? 4 : heading;
      String plain = text.replaceAll("^\\*\\*(.*)\\*\\*$", "$1");
      passages.add(new Passage(Kind.HEADING, depth, mark, plain, place));
    } else if (mark.matches("\\([a-z]+\\)|[a-z]\\.")) {
      passages.add(new Passage(Kind.SUBPARAGRAPH, level + 1, mark, text, place));
    } else {
      passages.add(new Passage(Kind.PARAGRAPH, 0, mark, text, place));
    }
  }

  private void notes(Element footnotes) {
    Dom.all(footnotes, "footnote")
        .filter(n -> Dom.attribute(n, "type").isEmpty())
        .forEach(
            n ->
                passages.add(
                    new Passage(
                        Kind.NOTE, 0, Dom.attribute(n, "id"), clean(RunText.of(n)), place)));
  }

  private static String clean(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
