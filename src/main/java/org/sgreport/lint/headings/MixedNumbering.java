package org.sgreport.lint.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A., B., and a heading without a mark beside them. */
final class MixedNumbering extends TextRule {
  MixedNumbering() {
    super(Rule.warning("headings/mixed-numbering"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<List<TextUnit>> series = new ArrayList<>();
    Map<Integer, List<TextUnit>> open = new TreeMap<>();
    for (TextUnit unit : text.units(TextUnit.Kind.HEADING)) {
      int level = ((Block.Heading) unit.block().orElseThrow()).level();
      open.keySet().removeIf(l -> l > level);
      open.computeIfAbsent(level, l -> newSeries(series)).add(unit);
    }
    boolean sure = text.origin().report().isPresent() || text.origin().path().endsWith(".md");
    series.forEach(s -> check(s, sure, findings));
  }

  private static boolean isMarked(List<TextUnit> series, int i) {
    return i < series.size()
        && !((Block.Heading) series.get(i).block().orElseThrow()).enumerator().isEmpty();
  }

  private static List<TextUnit> newSeries(List<List<TextUnit>> series) {
    List<TextUnit> begun = new ArrayList<>();
    series.add(begun);
    return begun;
  }

  /**
   * Where looks alone give levels, that of an unmarked heading is sure only between marked ones.
   */
  private static void check(List<TextUnit> series, boolean sure, Findings findings) {
    List<TextUnit> bare =
        IntStream.range(0, series.size())
            .filter(i -> !isMarked(series, i))
            .filter(i -> sure || i > 0 && isMarked(series, i - 1) && isMarked(series, i + 1))
            .mapToObj(series::get)
            .toList();
    if (!bare.isEmpty() && bare.size() < series.size()) {
      findings.add(
          bare.get(0),
          "a heading has no mark though others of its level have one"
              + (bare.size() > 1 ? ", the first of " + bare.size() + " such" : ""),
          "mark all headings of the level, or none");
    }
  }
}
