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
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Unpacked;
import org.sgreport.ooxml.WordNumbering;
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
  private static final Map<String, Integer> HEADINGS =
      Map.of(
          Style.CHAPTER.id(), 1,
          Style.HEADING.id(), 2,
          Style.SUBHEADING.id(), 3,
          Style.MINOR_HEADING.id(), 5);

  /** (a), (i), a., i. and (1); a word with a stop is none. */
  private static final String ITEM = "\\((?:[a-z]+|\\d+)\\)|(?:[a-z]|[ivxlc]+)\\.";

  private static final Pattern TYPED =
      Pattern.compile("\\t*((?:[IVXLC]+|[A-Z]|\\d+)\\.|" + ITEM + ")\\t(.*)", Pattern.DOTALL);

  private static final Pattern ANNEX = Pattern.compile("Annex( [IVXLC]+)?");
  private static final Pattern TABLE_NOTE = Pattern.compile("\\[\\^([a-z])] *(.*)");

  private final WordNumbering numbering;
  private final FirstPageReader firstPage;
  private final Span place;
  private final boolean original;
  private final Diagnostics diagnostics;
  private final List<Passage> passages = new ArrayList<>();
  private String annex = "";
  private String unit = "";
  private int tables;

  private DocxReader(
      WordNumbering numbering, Span place, boolean original, Diagnostics diagnostics) {
    this.original = original;
    this.firstPage = new FirstPageReader(original);
    this.numbering = numbering;
    this.place = place;
    this.diagnostics = diagnostics;
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
      if (document.isEmpty()) {
        diagnostics.add(notWord(place));
        return Optional.empty();
      }
      WordNumbering numbering = new WordNumbering(parts.root("word/numbering.xml"));
      DocxReader reader = new DocxReader(numbering, place, original, diagnostics);
      parts.root("word/header1.xml").ifPresent(reader.firstPage::header);
      reader.firstPage.page(document.get());
      Dom.children(document.get()).forEach(body -> Dom.children(body).forEach(reader::block));
      parts.root("word/footnotes.xml").ifPresent(reader::notes);
      Map<String, String> masthead = reader.firstPage.masthead();
      return Optional.of(
          new ForeignDocument(
              NoteOrder.number(masthead, reader.passages),
              masthead,
              Optional.of(parts.facts(document.get()))));
    } catch (Unpacked.TooLarge e) {
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
      table(block);
    }
  }

  /** The two headings before a table, "Table 2" and its title, and the unit are its caption. */
  private void table(Element table) {
    String rows = TableReader.markdown(table, original);
    if (rows.isEmpty()) {
      return;
    }
    tables++;
    int last = passages.size() - 1;
    String caption = "";
    if (last > 0 && passages.get(last - 1).text().matches("Table( \\d+)?")) {
      caption = "Table: " + passages.remove(last).text() + "\n" + unit + "\n";
      passages.remove(last - 1);
    }
    String text = caption.replace("\n\n", "\n") + (caption.isEmpty() ? "" : "\n");
    passages.add(new Passage(Kind.TABLE, 0, "", text + ofTable(rows), place));
    unit = "";
  }

  /** The letter of a note says too which table it stands in. */
  private String ofTable(String text) {
    return text.replaceAll("\\[\\^([a-z])]", "[^table-" + tables + "-$1]");
  }

  private void paragraph(Element paragraph) {
    String style = Dom.value(paragraph, "pStyle");
    String text = RunText.of(paragraph, original);
    if (text.isBlank() || firstPage.paragraph(paragraph, style, text)) {
      return;
    }
    if (isOfTable(style, text)) {
      return;
    }
    String id = Dom.value(paragraph, "numId");
    int level = id.isEmpty() ? 0 : WordNumbering.level(Dom.value(paragraph, "ilvl"));
    String label = id.isEmpty() || id.equals("0") ? "" : numbering.next(id, level);
    Matcher typed = TYPED.matcher(text);
    boolean isTyped = label.isEmpty() && typed.matches();
    add(style, level, isTyped ? typed.group(1) : label, clean(isTyped ? typed.group(2) : text));
  }

  /** The unit line above a table, and the notes below it. */
  private boolean isOfTable(String style, String text) {
    Matcher note = TABLE_NOTE.matcher(clean(text));
    if (style.startsWith(Style.SMALL.id()) && note.matches()) {
      String label = "table-" + tables + "-" + note.group(1);
      passages.add(new Passage(Kind.NOTE, 0, label, note.group(2), place));
      return true;
    }
    boolean isUnit = style.equals(Style.SMALL_HEAD.id()) && text.startsWith("(");
    unit = isUnit ? clean(text) : unit;
    return isUnit;
  }

  private void add(String style, int level, String mark, String text) {
    Integer heading = HEADINGS.get(style);
    if (heading != null && heading == 1 && mark.isEmpty() && ANNEX.matcher(text).matches()) {
      annex = text;
    } else if (heading != null && !annex.isEmpty()) {
      passages.add(new Passage(Kind.ANNEX, 1, annex, text, place));
      annex = "";
    } else if (heading != null) {
      int depth = heading == 3 && mark.startsWith("(") ? 4 : heading;
      String plain = text.replaceAll("^\\*\\*(.*)\\*\\*$", "$1");
      passages.add(new Passage(Kind.HEADING, depth, mark, plain, place));
    } else if (mark.matches(ITEM)) {
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
                        Kind.NOTE,
                        0,
                        Dom.attribute(n, "id"),
                        clean(RunText.of(n, original)),
                        place)));
  }

  private static String clean(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
