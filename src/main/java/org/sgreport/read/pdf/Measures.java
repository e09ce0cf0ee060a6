package org.sgreport.read.pdf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where most lines of a file begin and end, how large they are, and where the lowest is above the
 * feet of pages, in points; and whether a blank is drawn at the end of each line that goes on, so
 * that one without it ends a paragraph.
 */
record Measures(double edge, double right, double size, double bottom, boolean blanks) {
  /** Notes and tables are smaller than the text by this, in points. */
  private static final double SMALLER = 0.8;

  /** So many of all full lines have a blank at their end where those that go on have one. */
  private static final double MOST = 0.7;

  private static final Pattern GOES_ON = Pattern.compile(".*[-/–]|.*(?:://|www\\.)\\S*");

  private static final double LOWEST = 4;
  private static final double CHAPTER = 3;
  private static final double SECTION = 1.2;

  static Measures of(List<List<PageLine>> pages) {
    double right = usual(pages, PageLine::right);
    return new Measures(
        usual(pages, PageLine::left),
        right,
        usual(pages, PageLine::size),
        bottom(pages),
        blanks(pages, right));
  }

  private static double bottom(List<List<PageLine>> pages) {
    return pages.stream()
        .flatMap(p -> p.subList(0, Math.max(0, p.size() - 1)).stream())
        .mapToDouble(PageLine::y)
        .max()
        .orElse(0);
  }

  /** Whether nothing can be below the line on its page. */
  boolean isLowest(PageLine line) {
    return line.y() > bottom - LOWEST;
  }

  private static boolean blanks(List<List<PageLine>> pages, double right) {
    List<PageLine> full =
        pages.stream().flatMap(List::stream).filter(l -> l.right() > right - 2).toList();
    return full.stream().filter(PageLine::endsBlank).count() > MOST * full.size();
  }

  /** Whether nothing can follow the line in its paragraph; a hyphen or an address can go on. */
  boolean isLast(PageLine line) {
    return blanks && !line.endsBlank() && !GOES_ON.matcher(line.words()).matches();
  }

  /** Of most lines, by whole points. */
  private static double usual(List<List<PageLine>> pages, Function<PageLine, Double> measure) {
    Map<Long, Long> counts =
        pages.stream()
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(l -> Math.round(measure.apply(l)), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0L);
  }

  /**
   * The level that a heading is set as: chapters in 14 points, sections in 12 (issued documents).
   */
  int level(PageLine line) {
    if (line.size() > size + CHAPTER) {
      return 1;
    }
    if (line.size() > size + SECTION) {
      return 2;
    }
    return line.is(Glyph.Face::bold) ? 3 : line.is(Glyph.Face::italic) ? 4 : 5;
  }

  boolean isSmall(PageLine line) {
    return line.size() <= size - SMALLER;
  }
}
