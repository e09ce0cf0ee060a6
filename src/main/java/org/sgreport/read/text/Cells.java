package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table that nothing announces: many short lines in a row, each on its own, are no
 * headings but one block.
 */
final class Cells {
  /** Fewer may be headings and lines beside a signature. */
  private static final int LEAST = 4;

  /** A longer one may be a heading or the beginning of a sentence, in signs. */
  private static final int LONGEST = 60;

  private Cells() {}

  static List<TextBlock> together(List<TextBlock> blocks) {
    List<TextBlock> all = new ArrayList<>();
    List<TextBlock> cells = new ArrayList<>();
    for (TextBlock block : blocks) {
      if (isCell(block)) {
        cells.add(block);
      } else {
        close(cells, all);
        all.add(block);
      }
    }
    close(cells, all);
    return all;
  }

  private static boolean isCell(TextBlock block) {
    return block.mark().isEmpty()
        && !block.isApart()
        && !block.isComplete()
        && block.text().length() <= LONGEST;
  }

  private static void close(List<TextBlock> cells, List<TextBlock> to) {
    if (cells.size() < LEAST) {
      to.addAll(cells);
    } else {
      TextBlock table = new TextBlock("", 0, cells.get(0).line(), "");
      cells.forEach(c -> table.parts().add(c.asText()));
      to.add(table);
    }
    cells.clear();
  }
}
