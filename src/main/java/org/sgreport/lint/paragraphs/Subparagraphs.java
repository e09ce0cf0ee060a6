package org.sgreport.lint.paragraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sgreport.document.Block;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;

/** The series of subparagraphs of a document: those of one depth below one paragraph or item. */
final class Subparagraphs {
  private Subparagraphs() {}

  static Block.Subparagraph of(Piece piece) {
    return (Block.Subparagraph) piece.block().orElseThrow();
  }

  static List<List<Piece>> series(LintText text) {
    List<List<Piece>> series = new ArrayList<>();
    Map<Integer, List<Piece>> open = new TreeMap<>();
    for (Piece piece : text.pieces()) {
      if (!piece.is(Piece.Kind.SUBPARAGRAPH)) {
        open.clear();
        continue;
      }
      int depth = of(piece).depth();
      open.keySet().removeIf(d -> d > depth);
      open.computeIfAbsent(depth, d -> begin(series)).add(piece);
    }
    return series;
  }

  private static List<Piece> begin(List<List<Piece>> series) {
    List<Piece> begun = new ArrayList<>();
    series.add(begun);
    return begun;
  }
}
