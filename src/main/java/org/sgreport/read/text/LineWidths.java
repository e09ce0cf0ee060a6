package org.sgreport.read.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the lines of a page reach, about, by the letters in them; notes have smaller letters than
 * the text above them, so that a line is compared with those near it.
 */
final class LineWidths {
  /** In thousandths of the size of the letters, as all widths here. */
  private static final int LEAST = 20_000;

  private static final int NEAR = 6;

  private final List<Integer> widths;
  private final int usual;

  LineWidths(List<TextLine> lines) {
    widths = lines.stream().map(l -> LetterWidths.of(l.text().strip())).toList();
    List<Integer> full = widths.stream().filter(w -> w >= LEAST).sorted().toList();
    usual = full.isEmpty() ? LEAST : full.get(full.size() / 2);
  }

  /**
   * What the words take of a full line near that one, in hundredths; more than 100 where longer.
   */
  int share(int line, String words) {
    int full =
        IntStream.rangeClosed(Math.max(0, line - NEAR), Math.min(widths.size() - 1, line + NEAR))
            .map(widths::get)
            .filter(w -> w * 3 < usual * 4)
            .reduce(usual * 9 / 10, Math::max);
    return LetterWidths.of(words) * 100 / full;
  }
}
