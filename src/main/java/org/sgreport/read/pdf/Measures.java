package org.sgreport.read.pdf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where most lines of a file begin and end, and how large they are, in points. */
record Measures(double edge, double right, double size) {
  /** Notes and tables are smaller than the text by this, in points. */
  private static final double SMALLER = 0.8;

  static Measures of(List<List<PageLine>> pages) {
    return new Measures(
        usual(pages, PageLine::left), usual(pages, PageLine::right), usual(pages, PageLine::size));
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

  boolean isSmall(PageLine line) {
    return line.size() <= size - SMALLER;
  }
}
