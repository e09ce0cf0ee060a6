package org.sgreport.lint.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    series.forEach(s -> check(s, findings));
  }

  private static List<TextUnit> newSeries(List<List<TextUnit>> series) {
    List<TextUnit> begun = new ArrayList<>();
    series.add(begun);
    return begun;
  }

  private static void check(List<TextUnit> series, Findings findings) {
    List<TextUnit> bare =
        series.stream()
            .filter(p -> ((Block.Heading) p.block().orElseThrow()).enumerator().isEmpty())
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
