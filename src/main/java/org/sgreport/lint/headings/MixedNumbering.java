package org.sgreport.lint.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** A., B., and a heading without a mark beside them. */
final class MixedNumbering extends TextRule {
  MixedNumbering() {
    super(Rule.warning("headings/mixed-numbering"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    List<List<Piece>> series = new ArrayList<>();
    Map<Integer, List<Piece>> open = new TreeMap<>();
    for (Piece piece : text.pieces(Piece.Kind.HEADING)) {
      int level = ((Block.Heading) piece.block().orElseThrow()).level();
      open.keySet().removeIf(l -> l > level);
      open.computeIfAbsent(level, l -> newSeries(series)).add(piece);
    }
    series.forEach(s -> check(s, findings));
  }

  private static List<Piece> newSeries(List<List<Piece>> series) {
    List<Piece> begun = new ArrayList<>();
    series.add(begun);
    return begun;
  }

  private static void check(List<Piece> series, Findings findings) {
    List<Piece> bare =
        series.stream()
            .filter(p -> ((Block.Heading) p.block().orElseThrow()).enumerator().isEmpty())
            .toList();
    if (!bare.isEmpty() && bare.size() < series.size()) {
      bare.forEach(
          p ->
              findings.add(
                  p,
                  "a heading has no mark though others of its level have one",
                  "mark all headings of the level, or none"));
    }
  }
}
