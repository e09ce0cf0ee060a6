package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.document.Inline;
import org.sgreport.document.MastheadLines;
import org.sgreport.document.PlainText;
import org.sgreport.model.Masthead;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.Style;
import org.sgreport.read.FoundMasthead;
import org.sgreport.read.FoundMasthead.Line;
import org.sgreport.read.ListedHeadings;
import org.w3c.dom.Element;

/** What the first page says of a report, by the styles of issued documents. */
final class FirstPageReader {

  private static final Pattern COVER_NOTE = Pattern.compile("\\*+ ?([^*\\s].*)");

  /** "A/80/400", "A/80/6 (Sect. 35)", "A/79/797–S/2025/109". */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "[A-Z]+(?:/[^/\\s]+)+(?: ?[–-] ?[A-Z]+(?:/[^/\\s]+)+)?(?:[ /]\\([^)]*\\)[^ ]*)?(?:/\\S+)?");

  private final FoundMasthead masthead = new FoundMasthead();
  private final List<Block.Paragraph> summary = new ArrayList<>();
  private final RunReader runs;
  private final Span place;
  private final Set<String> listed = new HashSet<>();
  private List<String> columns = List.of();
  private Optional<FoundMasthead> joint = Optional.empty();

  /** Whether the line that says so came, and no table since. */
  private boolean headsContents;

  FirstPageReader(RunReader runs, Span place) {
    this.runs = runs;
    this.place = place;
  }

  Masthead masthead() {
    joint.ifPresent(this::symbols);
    return masthead.masthead();
  }

  /** Each of two organs has a symbol of its own. */
  private void symbols(FoundMasthead second) {
    String[] symbols = masthead.text(Line.SYMBOL).split("[–-](?=[A-Z])", 2);
    masthead.put(Line.SYMBOL, symbols[0]);
    if (symbols.length > 1) {
      second.put(Line.SYMBOL, symbols[1]);
    }
  }

  List<Block.Paragraph> summary() {
    return summary;
  }

  /** The contents page, down to the deepest heading that it lists; none where there is none. */
  Contents contents(List<Block> body) {
    return ListedHeadings.contents(body, this::isListed, !listed.isEmpty(), columns);
  }

  /** With the enumerator before the title, or in a cell of its own. */
  private boolean isListed(Block.Heading heading) {
    String title = PlainText.withoutMarks(heading.content());
    return listed.contains(title) || listed.contains(heading.enumerator() + " " + title);
  }

  /** The paper, where it is not that of New York. */
  void page(DocumentScan scan) {
    if (scan.isA4()) {
      masthead.paper(Masthead.Paper.A4);
    }
  }

  /** The header of the first page: symbol, organ, distribution, date and language. */
  void header(Element header) {
    Dom.all(header, "p").forEach(p -> headerLine(Dom.value(p, "pStyle"), runs.plain(p)));
  }

  private void headerLine(String style, String text) {
    if (text.startsWith("Distr.: ")) {
      masthead.put(Line.DISTRIBUTION, text.substring(8));
    } else if (text.startsWith("Original: ")) {
      masthead.put(Line.LANGUAGE, text.substring(10));
    } else if (style.equals(Style.ORGAN.id())) {
      masthead.putIfAbsent(Line.ORGAN, text);
    } else if (SYMBOL.matcher(text).matches()) {
      masthead.put(Line.SYMBOL, text);
    } else if (!masthead.date(text)) {
      MastheadLines.statusOf(text).ifPresent(masthead::status);
    }
  }

  /** Whether the paragraph is one of the first page's. */
  boolean paragraph(Element paragraph, String style, String text) {
    if (Dom.all(paragraph, "framePr").findAny().isPresent()) {
      boolean rule = text.chars().noneMatch(Character::isLetterOrDigit);
      return rule || note(plain(text));
    }
    switch (Style.find(style).orElse(Style.NORMAL)) {
      case SESSION -> session(plain(text));
      case AGENDA_ITEM -> item(plain(text));
      case AGENDA_TITLE -> itemTitle(plain(text));
      case REPORT_TITLE -> {
        return title(plain(text));
      }
      case REPORT_KIND -> masthead.put(Line.KIND, plain(text).replaceAll("\\*+$", ""));
      case CHAPTER -> {
        headsContents = plain(text).equals("Contents");
        return headsContents;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Of two items, both have titles. */
  private void itemTitle(String text) {
    String first = masthead.text(Line.ITEM_TITLE);
    masthead.put(Line.ITEM_TITLE, first.isEmpty() ? text : first + "; " + text);
  }

  /** The first line in its style is the title; another, below the first, heads a part. */
  private boolean title(String text) {
    boolean first = !masthead.has(Line.TITLE);
    masthead.putIfAbsent(Line.TITLE, text);
    return first;
  }

  /** The first of two such lines names the commission. */
  private void session(String text) {
    if (masthead.has(Line.SESSION)) {
      masthead.put(Line.BODY, masthead.text(Line.SESSION));
    }
    masthead.put(Line.SESSION, text);
  }

  private void item(String text) {
    if (!masthead.item(text)) {
      masthead.put(Line.PLACE_AND_DATES, text);
    }
  }

  /** Whether a line is a note of the first page, after its asterisks. */
  private boolean note(String text) {
    Matcher note = COVER_NOTE.matcher(text);
    if (note.matches()) {
      masthead.note(note.group(1));
    }
    return note.matches();
  }

  /** Whether the table is the box of the summary, the contents, or the sessions of two organs. */
  boolean table(Element table) {
    boolean follows = headsContents;
    headsContents = false;
    if (follows
        || Dom.all(table, "instrText").anyMatch(i -> i.getTextContent().contains("PAGEREF"))) {
      contents(table);
      return true;
    }
    List<Element> cells = Dom.all(table, "tc").toList();
    if (cells.size() > 1 && Dom.value(table, "pStyle").equals(Style.SESSION.id())) {
      joint(cells.get(0), cells.get(1));
      return true;
    }
    Optional<Element> head = Dom.all(table, "p").filter(p -> !runs.plain(p).isEmpty()).findFirst();
    boolean isSummary = head.map(runs::plain).filter(t -> t.matches("Summary\\**")).isPresent();
    if (isSummary) {
      Dom.all(table, "p").filter(p -> p != head.get()).forEach(this::summary);
    }
    return isSummary;
  }

  private void summary(Element paragraph) {
    List<Inline> words = runs.words(paragraph);
    if (!words.isEmpty()) {
      summary.add(new Block.Paragraph(0, "", words, place));
    }
  }

  /** Its heads are in the first row. */
  private void contents(Element table) {
    columns =
        Dom.all(table, "tr")
            .limit(1)
            .flatMap(r -> Dom.all(r, "p"))
            .map(p -> runs.plain(p).toLowerCase(Locale.ROOT))
            .filter(h -> !h.isEmpty())
            .toList();
    Dom.all(table, "p").map(runs::plain).filter(t -> !t.isEmpty()).forEach(listed::add);
  }

  /** The first organ and its session are those of the masthead; the second has keys of its own. */
  private void joint(Element ours, Element theirs) {
    FirstPageReader second = new FirstPageReader(runs, place);
    lines(ours).skip(1).forEach(this::sessionLine);
    lines(theirs).skip(1).forEach(second::sessionLine);
    lines(theirs).limit(1).forEach(l -> second.masthead.put(Line.ORGAN, runs.plain(l)));
    joint = Optional.of(second.masthead);
    masthead.joint(second.masthead);
  }

  private static Stream<Element> lines(Element cell) {
    return Dom.all(cell, "p");
  }

  private void sessionLine(Element line) {
    paragraph(line, Dom.value(line, "pStyle"), runs.plain(line));
  }

  private static String plain(String text) {
    return text.replaceAll("\\[\\^\\w+]", "").replaceAll("\\s+", " ").strip();
  }
}
