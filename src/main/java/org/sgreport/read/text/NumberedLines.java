package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which lines begin numbered paragraphs: the longest series of numbers that grow, anew in each
 * annex. A number that was not read costs itself only, and a figure that happens to begin a line
 * has no place in the series.
 */
final class NumberedLines {
  /** A line of so many signs may have been broken within a sentence. */
  private static final int FULL_LINE = 60;

  /** So many numbers in a row may be unread. */
  private static final int LEAP = 3;

  private final TextLines lines;
  private final BitSet begun = new BitSet();

  private NumberedLines(TextLines lines) {
    this.lines = lines;
  }

  static BitSet of(TextLines lines) {
    NumberedLines numbered = new NumberedLines(lines);
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (TextBody.ANNEX.matcher(lines.get(i).text()).matches()) {
        numbered.series(numbered.surest(candidates));
        candidates.clear();
      } else if (numbered.canBegin(i)) {
        candidates.add(i);
      }
    }
    numbered.series(numbered.surest(candidates));
    return numbered.begun;
  }

  private boolean isSure(int line) {
    return lines.hasMarkAlone(line) || !lines.goesOn(line, FULL_LINE);
  }

  private boolean canBegin(int line) {
    return lines.number(line) > 0 && !lines.canBeHeading(line);
  }

  /** Without those within a sentence, if their numbers come elsewhere, too. */
  private List<Integer> surest(List<Integer> candidates) {
    Set<Integer> sure =
        candidates.stream().filter(this::isSure).map(lines::number).collect(Collectors.toSet());
    return candidates.stream().filter(c -> isSure(c) || !sure.contains(lines.number(c))).toList();
  }

  /**
   * The longest series, by the least number that each length can end with, the first of its kind.
   */
  private void series(List<Integer> candidates) {
    List<Integer> ends = new ArrayList<>();
    int[] before = new int[candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      int length = length(candidates, ends, number(candidates, i));
      before[i] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(i);
      } else if (number(candidates, ends.get(length)) > number(candidates, i)) {
        ends.set(length, i);
      }
    }
    List<Integer> series = new ArrayList<>();
    for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
      series.add(candidates.get(i));
    }
    Collections.reverse(series);
    withoutLeaps(series);
  }

  private int number(List<Integer> candidates, int index) {
    return lines.number(candidates.get(index));
  }

  /** How many numbers of the longest series are less than this one. */
  private int length(List<Integer> candidates, List<Integer> ends, int number) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (number(candidates, ends.get(middle)) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void withoutLeaps(List<Integer> series) {
    int last = 0;
    for (int i = 0; i < series.size(); i++) {
      int number = lines.number(series.get(i));
      boolean confirmed = i + 1 < series.size() && lines.number(series.get(i + 1)) <= number + LEAP;
      if (number <= last + LEAP || confirmed) {
        begun.set(series.get(i));
        last = number;
      }
    }
  }
}
