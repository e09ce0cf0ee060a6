package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sgreport.document.TableBody;
import org.sgreport.read.text.TextLine;

/**
 * The lines of a file's pages as those of a text with its layout: with blank lines where something
 * else begins, a rule above notes, and what their looks say of them.
 */
final class PdfLayout {
  private static final String NOTES_BELOW = "__________";

  private final PdfPages pages;
  private final LineLooks looks;
  private final RepeatedHeads repeated;
  private final EndOfPage ends;
  private final List<PageRegions> regions;
  private final List<TableBody> tables = new ArrayList<>();

  /** Those of the page that is being read. */
  private List<TextLine> lines = new ArrayList<>();

  /** Whether the text of the page before, and of this one, ends with a table. */
  private boolean tableEndsPage;

  private boolean tableEnds;

  /** Whether more than its head has come of the page. */
  private boolean begun;

  PdfLayout(PdfPages pages, List<PageRegions> regions, LineLooks looks, RepeatedHeads repeated) {
    this.repeated = repeated;
    this.pages = pages;
    this.looks = looks;
    this.ends = new EndOfPage(pages, looks);
    this.regions = regions;
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
      if (looks.areKnown() && ends.withText(page)) {
        lines.add(new TextLine(page.number(), "", TextLine.Look.PLAIN));
      }
      notes(page);
      all.add(lines);
    }
    return all;
  }

  private void text(PdfPage page) {
    PageRegions here = regions.get(page.number() - 1);
    Predicate<String> isNote = mark -> pages.isNote(page, mark);
    OrganName organ = new OrganName(page, pages.measures());
    int at = 0;
    while (at < page.text().size()) {
      Optional<PageTable> table = here.table(at);
      if (organ.isAt(at)) {
        organ.lines(at).forEach(l -> lines.add(new TextLine(page.number(), l)));
        at++;
      } else if (table.isPresent()) {
        table(table.get(), page);
        at = table.get().to();
        begun = true;
      } else {
        line(page, at, here.isBoxed(at), isNote);
        at++;
      }
    }
  }

  private TableBody last() {
    return tables.get(tables.size() - 1);
  }

  /** A table that begins a page goes on with one that ended the page before. */
  private void table(PageTable table, PdfPage page) {
    boolean first = page.text().subList(0, table.from()).stream().allMatch(PageLine::isSymbol);
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
      boolean end = looks.areKnown() && !page.hasChart(before, line);
      lines.add(new TextLine(page.number(), "", end ? TextLine.Look.PLAIN : TextLine.Look.UNKNOWN));
    }
    boolean none = !begun || lines.isEmpty();
    TextLine above = none ? new TextLine(0, "") : lines.get(lines.size() - 1);
    begun |= !line.isSymbol();
    TextLine.Look look = looks.of(page.text(), at, above);
    String text = line.text(page.left(), isNote);
    int level = looks.areKnown() ? pages.measures().level(line) : 0;
    lines.add(new TextLine(page.number(), text, boxed ? look.inBox() : look, level));
  }

  private void notes(PdfPage page) {
    if (!page.notes().isEmpty() && !page.hasTypedRule()) {
      lines.add(new TextLine(page.number(), ""));
      lines.add(new TextLine(page.number(), NOTES_BELOW));
    }
    for (PageLine line : page.notes()) {
      lines.add(new TextLine(page.number(), note(line, page.left()), look(line)));
    }
  }

  private TextLine.Look look(PageLine note) {
    if (!looks.areKnown()) {
      return TextLine.Look.UNKNOWN;
    }
    return note.figure().isEmpty() ? TextLine.Look.PLAIN : TextLine.Look.NOTE;
  }

  /** A figure that is raised at the beginning is that of a note. */
  private static String note(PageLine line, double left) {
    String figure = line.figure();
    String text = line.text(left, n -> true);
    return figure.isEmpty() ? text : figure + " " + text.replace("[^" + figure + "]", "").strip();
  }
}
