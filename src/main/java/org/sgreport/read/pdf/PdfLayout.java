package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sgreport.document.TableBody;
import org.sgreport.read.text.LineEnds;
import org.sgreport.read.text.TextLine;
import org.sgreport.reference.Symbols;

/**
 * The lines of a file's pages as those of a text with its layout: with blank lines where something
 * else begins, a rule above notes, and what their looks say of them.
 */
final class PdfLayout {
  /** A line that ends so many sizes left of the edge is the last of its paragraph. */
  private static final double SHORT = 2;

  /** What begins so far in is set off, in points. */
  private static final double INDENT = 10;

  private static final String NOTES_BELOW = "__________";

  private final PdfPages pages;
  private final Looks looks;
  private final RepeatedHeads repeated;
  private final TaggedTables tagged;
  private final List<TableBody> tables = new ArrayList<>();

  /** Those of the page that is being read. */
  private List<TextLine> lines = new ArrayList<>();

  /** Whether the text of the page before, and of this one, ends with a table. */
  private boolean tableEndsPage;

  private boolean tableEnds;

  /** Whether more than its head has come of the page. */
  private boolean begun;

  PdfLayout(PdfPages pages, Looks looks, RepeatedHeads repeated) {
    this.repeated = repeated;
    this.pages = pages;
    this.looks = looks;
    this.tagged =
        new TaggedTables(pages.text(), pages.letters()::contains, pages.measures().blanks());
  }

  /** The tables that lines stand for, by their numbers. */
  List<TableBody> tables() {
    return tables;
  }

  List<List<TextLine>> lines() {
    List<List<TextLine>> all = new ArrayList<>();
    for (PdfPage page : pages.all()) {
      lines = new ArrayList<>();
      tableEndsPage = tableEnds;
      tableEnds = false;
      begun = false;
      text(page);
      endOfText(page);
      notes(page);
      all.add(lines);
    }
    return all;
  }

  private void text(PdfPage page) {
    PageRegions regions = new PageRegions(page, pages.measures(), tagged);
    Predicate<String> isNote = mark -> pages.isNote(page, mark);
    OrganName organ = new OrganName(page, pages.measures());
    int at = 0;
    while (at < page.text().size()) {
      Optional<PageTable> table = regions.table(at);
      if (organ.isAt(at)) {
        organ.lines(at).forEach(l -> lines.add(new TextLine(page.number(), l)));
        at++;
      } else if (table.isPresent()) {
        table(table.get(), page);
        at = table.get().to();
        begun = true;
      } else {
        line(page, at, regions.isBoxed(at), isNote);
        at++;
      }
    }
  }

  private TableBody last() {
    return tables.get(tables.size() - 1);
  }

  /** Whether it is the symbol above a page. */
  private boolean isHead(PageLine line) {
    return Symbols.isSymbol(line.words());
  }

  /** A table that begins a page goes on with one that ended the page before. */
  private void table(PageTable table, PdfPage page) {
    boolean first = page.text().subList(0, table.from()).stream().allMatch(this::isHead);
    Optional<TableBody> joined =
        first && tableEndsPage
            ? table.body().flatMap(b -> TableCells.joined(last(), b))
            : Optional.empty();
    if (joined.isPresent()) {
      if (table.body().get().heads().equals(last().heads())) {
        repeated.add(page.number(), last());
      }
      tables.set(tables.size() - 1, joined.get());
    } else if (table.body().isPresent()) {
      lines.add(TextLine.ofTable(page.number(), tables.size()));
      tables.add(table.body().get());
    }
    tableEnds = table.to() == page.text().size();
  }

  private void line(PdfPage page, int at, boolean boxed, Predicate<String> isNote) {
    PageLine line = page.text().get(at);
    PageLine before = page.text().get(Math.max(0, at - 1));
    if (begun && looks.isParted(before, line)) {
      boolean end = looks.isEnd(before, line) && !page.hasChart(before, line);
      lines.add(new TextLine(page.number(), "", end ? TextLine.Look.PLAIN : TextLine.Look.UNKNOWN));
    }
    boolean none = !begun || lines.isEmpty();
    TextLine above = none ? new TextLine(0, "") : lines.get(lines.size() - 1);
    begun |= !isHead(line);
    TextLine.Look look = looks.of(page.text(), at, above);
    String text = line.text(page.left(), isNote);
    int level = pages.areTyped() ? 0 : pages.measures().level(line);
    lines.add(new TextLine(page.number(), text, boxed ? look.inBox() : look, level));
  }

  /** A short line with a full stop ends its paragraph, and one that nothing can follow. */
  private void endOfText(PdfPage page) {
    if (page.text().isEmpty() || pages.areTyped()) {
      return;
    }
    PageLine last = page.text().get(page.text().size() - 1);
    Measures usual = pages.measures();
    boolean isShort = last.right() < usual.right() - SHORT * usual.size();
    Optional<PageLine> next = next(page);
    boolean two = next.filter(n -> looks.areOfTwo(last, n)).isPresent();
    boolean one =
        next.filter(n -> looks.isOne(last, n) || !two && isIn(n) && endsSetOff(page)).isPresent();
    boolean ends = two || isShort && LineEnds.closes(marked(last)) || usual.isLast(last);
    if (!one && (ends || next.isPresent() && isSetOff(page, last, next.get()))) {
      lines.add(new TextLine(page.number(), "", TextLine.Look.PLAIN));
    }
  }

  /** The first line of the text of the next page. */
  private Optional<PageLine> next(PdfPage page) {
    return page.number() < pages.all().size()
        ? pages.all().get(page.number()).text().stream().dropWhile(this::isHead).findFirst()
        : Optional.empty();
  }

  /** Whether the next page begins farther in, as a quotation does, and this one does not end so. */
  private boolean isSetOff(PdfPage page, PageLine last, PageLine next) {
    return isIn(next) && !endsSetOff(page) && LineEnds.ends(marked(last));
  }

  private boolean endsSetOff(PdfPage page) {
    List<PageLine> text = page.text();
    return text.subList(Math.max(0, text.size() - 2), text.size()).stream().allMatch(this::isIn);
  }

  private static String marked(PageLine line) {
    return line.text(0, n -> true);
  }

  private boolean isIn(PageLine line) {
    return line.left() > pages.measures().edge() + INDENT;
  }

  private void notes(PdfPage page) {
    if (!page.notes().isEmpty() && !page.hasTypedRule()) {
      lines.add(new TextLine(page.number(), ""));
      lines.add(new TextLine(page.number(), NOTES_BELOW));
    }
    for (PageLine line : page.notes()) {
      boolean begins = !pages.areTyped() && !line.figure().isEmpty();
      TextLine.Look look = begins ? TextLine.Look.NOTE : TextLine.Look.PLAIN;
      lines.add(
          new TextLine(
              page.number(),
              note(line, page.left()),
              pages.areTyped() ? TextLine.Look.UNKNOWN : look));
    }
  }

  /** A figure that is raised at the beginning is that of a note. */
  private static String note(PageLine line, double left) {
    String figure = line.figure();
    String text = line.text(left, n -> true);
    return figure.isEmpty() ? text : figure + " " + text.replace("[^" + figure + "]", "").strip();
  }
}
