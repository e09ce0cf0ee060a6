package org.sgreport.read.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.read.text.PagedText;

/**
 * A page as the lines of its text and those of its notes, without its foot; it has its number in
 * the file, from 1.
 */
record PdfPage(
    int number, List<PageLine> text, List<PageLine> notes, Rules rules, List<Area> charts) {
  static PdfPage of(
      int number,
      List<PageLine> lines,
      PageContents contents,
      Measures measures,
      boolean notesBefore) {
    List<PageLine> page = withoutFoot(lines, "" + number);
    Rules rules = new Rules(contents.shapes());
    int notes = new FootOfPage(page, rules, measures, notesBefore).firstNote();
    return new PdfPage(
        number, page.subList(0, notes), page.subList(notes, page.size()), rules, contents.charts());
  }

  /** Lines of the foot could be rows of a table, or the page's number the figure of a note. */
  private static List<PageLine> withoutFoot(List<PageLine> page, String number) {
    int end = page.size();
    while (end > 0 && isFoot(page.get(end - 1).words(), number)) {
      end--;
    }
    return page.subList(0, end);
  }

  private static boolean isFoot(String words, String number) {
    return words.equals(number) || PagedText.isFoot(words);
  }

  /** Whether a chart stood between two lines. */
  boolean hasChart(PageLine above, PageLine line) {
    return charts.stream().anyMatch(c -> c.bottom() > above.y() && c.top() < line.y());
  }

  /** Whether the rule above its notes is typed. */
  boolean hasTypedRule() {
    return !notes.isEmpty() && FootOfPage.isRule(notes.get(0));
  }

  /** The figures that its notes begin with. */
  Set<String> figures() {
    return notes.stream().map(PageLine::figure).collect(Collectors.toSet());
  }

  double left() {
    return Stream.concat(text.stream(), notes.stream()).mapToDouble(PageLine::left).min().orElse(0);
  }
}
