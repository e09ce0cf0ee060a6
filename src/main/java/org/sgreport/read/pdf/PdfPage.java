package org.sgreport.read.pdf;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.read.Passage;
import org.sgreport.read.text.PagedText;

/**
 * A page as the lines of its text and those of its notes, without its foot; it has its number in
 * the file, from 1.
 */
record PdfPage(
    int number, List<PageLine> text, List<PageLine> notes, Rules rules, List<Area> charts) {
  /** Lines of notes are nearer to each other than this, in sizes. */
  private static final double TOGETHER = 1.45;

  /** The rule above notes is shorter than those of a table or a page, in points. */
  private static final double SHORT = 200;

  private static final Pattern RULE = Pattern.compile("_{5,}");
  private static final Pattern FIGURE = Pattern.compile("\\d+");

  static PdfPage of(
      int number,
      List<PageLine> lines,
      PageContents contents,
      Measures measures,
      boolean notesBefore) {
    List<PageLine> page = withoutFoot(lines, "" + number);
    Rules rules = new Rules(contents.shapes());
    int notes = Math.min(notes(page, measures), belowRule(page, rules, measures, notesBefore));
    if (notesBefore && notes == page.size()) {
      notes = endOfNote(page, measures);
    }
    return new PdfPage(
        number,
        page.subList(0, notes),
        page.subList(notes, page.size()),
        new Rules(contents.shapes()),
        contents.charts());
  }

  /** The foot could be a row of a table, or its number the figure of a note. */
  private static List<PageLine> withoutFoot(List<PageLine> page, String number) {
    int last = page.size() - 1;
    String words = last < 0 ? "" : page.get(last).words();
    boolean foot = words.equals(number) || PagedText.isFoot(words);
    return foot ? page.subList(0, last) : page;
  }

  /** Where the notes of the page begin: at a rule, or at the first small line with a figure. */
  private static int notes(List<PageLine> page, Measures measures) {
    for (int i = page.size() - 1; i >= 0; i--) {
      if (isRule(page.get(i))) {
        return i;
      }
    }
    int tagged = 0;
    while (tagged < page.size() && page.get(tagged).tag().within("Note").isNone()) {
      tagged++;
    }
    return tagged < page.size() ? tagged : drawnNotes(page, measures);
  }

  /** Where small lines alone are below a short rule. */
  private static int belowRule(
      List<PageLine> page, Rules rules, Measures measures, boolean notesBefore) {
    for (Area rule : rules.across()) {
      int first = 0;
      while (first < page.size() && page.get(first).y() < rule.top()) {
        first++;
      }
      boolean small = page.subList(first, page.size()).stream().allMatch(measures::isSmall);
      boolean atEdge = rule.width() < SHORT && rule.left() < measures.edge() + 2;
      if (atEdge && small && first < page.size() && begins(page.get(first), notesBefore)) {
        return first;
      }
    }
    return page.size();
  }

  private static boolean begins(PageLine line, boolean notesBefore) {
    return notesBefore || FIGURE.matcher(line.figure()).matches();
  }

  /** Small lines at the foot of a page behind one with notes are the end of the last of these. */
  private static int endOfNote(List<PageLine> page, Measures measures) {
    int first = page.size();
    while (first > 0
        && measures.isSmall(page.get(first - 1))
        && page.get(first - 1).strips(page.get(first - 1).size()).size() == 1
        && (first == page.size() || isAbove(page.get(first - 1), page.get(first), measures))) {
      first--;
    }
    boolean lowest = !page.isEmpty() && measures.isLowest(page.get(page.size() - 1));
    return lowest ? first : page.size();
  }

  private static int drawnNotes(List<PageLine> page, Measures measures) {
    int last = page.size() - 1;
    while (last >= 0 && Passage.ofLine("", page.get(last).words()).isEmpty()) {
      last--;
    }
    int first = page.size();
    for (int i = last; i >= 0 && measures.isSmall(page.get(i)); i--) {
      first = FIGURE.matcher(page.get(i).figure()).matches() ? i : first;
    }
    while (first > 0
        && first < page.size()
        && isAbove(page.get(first - 1), page.get(first), measures)) {
      first--;
    }
    return first;
  }

  /** Whether a line right above the first figure is the end of a note of the page before. */
  private static boolean isAbove(PageLine above, PageLine line, Measures measures) {
    return measures.isSmall(above) && line.y() - above.y() < TOGETHER * line.size();
  }

  private static boolean isRule(PageLine line) {
    return RULE.matcher(line.words()).lookingAt();
  }

  /** Whether a chart stood between two lines. */
  boolean hasChart(PageLine above, PageLine line) {
    return charts.stream().anyMatch(c -> c.bottom() > above.y() && c.top() < line.y());
  }

  /** Whether the rule above its notes is typed. */
  boolean hasTypedRule() {
    return !notes.isEmpty() && isRule(notes.get(0));
  }

  /** The figures that its notes begin with. */
  Set<String> figures() {
    return notes.stream().map(PageLine::figure).collect(Collectors.toSet());
  }

  double left() {
    return Stream.concat(text.stream(), notes.stream()).mapToDouble(PageLine::left).min().orElse(0);
  }
}
