package org.sgreport.lint.paragraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sgreport.document.Block;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Enumerator;

/**
 * The series of subparagraphs of a document: those of one depth below one paragraph or item.
 * Bulleted items between them end no series, nor does other text before an item that goes on.
 */
final class Subparagraphs {
  private Subparagraphs() {}

  static Block.Subparagraph of(TextUnit unit) {
    return (Block.Subparagraph) unit.block().orElseThrow();
  }

  /** That of an item, bulleted or not. */
  static int depth(TextUnit unit) {
    return unit.block().orElseThrow() instanceof Block.BulletedItem bullet
        ? bullet.depth()
        : of(unit).depth();
  }

  static List<List<TextUnit>> series(LintDocument text) {
    List<List<TextUnit>> series = new ArrayList<>();
    Map<Integer, List<TextUnit>> open = new TreeMap<>();
    boolean ended = false;
    for (TextUnit unit : text.units()) {
      if (!unit.is(TextUnit.Kind.SUBPARAGRAPH)) {
        ended = true;
        continue;
      }
      if (unit.block().orElseThrow() instanceof Block.BulletedItem) {
        continue;
      }
      int depth = of(unit).depth();
      boolean first = Enumerator.subparagraph(depth, 1).equals(of(unit).enumerator());
      if (ended && first) {
        open.clear();
      }
      ended = false;
      open.keySet().removeIf(d -> d > depth);
      open.computeIfAbsent(depth, d -> begin(series)).add(unit);
    }
    return series;
  }

  private static List<TextUnit> begin(List<List<TextUnit>> series) {
    List<TextUnit> begun = new ArrayList<>();
    series.add(begun);
    return begun;
  }
}
