package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages of a file as lines, with what is usual in it, the letters of its small notes, and
 * whether nothing in its text is bold, as in documents of typewriters.
 */
record PdfPages(List<PdfPage> all, Measures measures, Set<String> letters, boolean areTyped) {
  /** Fewer bold lines than one in so many pages are those of a typewriter's document. */
  private static final int TYPED = 4;

  static PdfPages of(List<PageContents> contents) {
    List<List<PageLine>> lines = PageLines.of(contents);
    Measures measures = Measures.of(lines);
    List<PdfPage> pages = new ArrayList<>();
    boolean notes = false;
    for (int i = 0; i < lines.size(); i++) {
      pages.add(PdfPage.of(i + 1, lines.get(i), contents.get(i), measures, notes));
      notes = !pages.get(i).notes().isEmpty();
    }
    Set<String> letters =
        lines.stream()
            .flatMap(List::stream)
            .map(PageLine::figure)
            .filter(f -> f.matches("[a-z]"))
            .collect(Collectors.toSet());
    return new PdfPages(pages, measures, letters, areTyped(pages, measures));
  }

  boolean isEmpty() {
    return all.stream().allMatch(p -> p.text().isEmpty() && p.notes().isEmpty());
  }

  private static boolean areTyped(List<PdfPage> pages, Measures measures) {
    long bold =
        pages.stream().flatMap(p -> p.text().stream()).filter(l -> isBold(l, measures)).count();
    return bold <= pages.size() / TYPED;
  }

  private static boolean isBold(PageLine line, Measures measures) {
    return line.left() < measures.edge() + 30
        && line.is(Glyph.Face::bold)
        && line.words().matches(".*\\p{Ll}{3}.*");
  }

  boolean isNote(PdfPage page, String mark) {
    return page.figures().contains(mark) || letters.contains(mark);
  }

  /** The lines of all pages above their notes. */
  List<PageLine> text() {
    return all.stream().flatMap(p -> p.text().stream()).toList();
  }
}
