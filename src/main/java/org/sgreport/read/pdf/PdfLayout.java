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
  /** A line that ends so many sizes left of the edge is the last of its paragraph. */
  private static final double SHORT = 2;

  private static final String NOTES_BELOW = "__________";

  private final PdfPages pages;
  private final Looks looks;
  private final TaggedTables tagged;
  private final List<TableBody> tables = new ArrayList<>();

  /** Those of the page that is being read. */
  private List<TextLine> lines = new ArrayList<>();

  PdfLayout(PdfPages pages, Looks looks) {
    this.pages = pages;
    this.looks = looks;
    this.tagged = new TaggedTables(pages.text(), pages.letters()::contains);
  }

  /** The tables that lines stand for, by their numbers. */
  List<TableBody> tables() {
    return tables;
  }

  List<List<TextLine>> lines() {
    List<List<TextLine>> all = new ArrayList<>();
    for (PdfPage page : pages.all()) {
      lines = new ArrayList<>();
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
    int at = 0;
    while (at < page.text().size()) {
      Optional<PageTable> table = regions.table(at);
      if (table.isPresent()) {
        table(table.get(), page.number());
        at = table.get().to();
      } else {
        line(page, at, regions.isBoxed(at), isNote);
        at++;
      }
    }
  }

  /** A table that begins a page goes on with one that ended the page before. */
  private void table(PageTable table, int number) {
    table
        .body()
        .ifPresent(
            body -> {
              lines.add(new TextLine(number, "" + tables.size(), TextLine.Look.TABLE));
              tables.add(body);
            });
  }

  private void line(PdfPage page, int at, boolean boxed, Predicate<String> isNote) {
    PageLine line = page.text().get(at);
    if (at > 0 && looks.isParted(page.text().get(at - 1), line)) {
      lines.add(new TextLine(page.number(), ""));
    }
    TextLine above = lines.isEmpty() ? new TextLine(0, "") : lines.get(lines.size() - 1);
    TextLine.Look look = looks.of(page.text(), at, above);
    lines.add(
        new TextLine(page.number(), line.text(page.left(), isNote), boxed ? look.inBox() : look));
  }

  /** A short line with a full stop at the end of the text ends its paragraph, too. */
  private void endOfText(PdfPage page) {
    if (page.text().isEmpty() || pages.areTyped()) {
      return;
    }
    PageLine last = page.text().get(page.text().size() - 1);
    Measures usual = pages.measures();
    if (last.right() < usual.right() - SHORT * usual.size() && last.words().endsWith(".")) {
      lines.add(new TextLine(page.number(), "", TextLine.Look.PLAIN));
    }
  }

  private void notes(PdfPage page) {
    if (!page.notes().isEmpty() && !page.hasTypedRule()) {
      lines.add(new TextLine(page.number(), ""));
      lines.add(new TextLine(page.number(), NOTES_BELOW));
    }
    for (PageLine line : page.notes()) {
      lines.add(new TextLine(page.number(), note(line, page.left()), TextLine.Look.PLAIN));
    }
  }

  /** A figure that is raised at the beginning is that of a note. */
  private static String note(PageLine line, double left) {
    String figure = line.figure();
    String text = line.text(left, n -> true);
    return figure.isEmpty() ? text : figure + " " + text.replace("[^" + figure + "]", "").strip();
  }
}
