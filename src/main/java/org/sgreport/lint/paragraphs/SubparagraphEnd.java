package org.sgreport.lint.paragraphs;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Sentences;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code (a) Lit.}, a stop where a semicolon belongs. */
final class SubparagraphEnd extends TextRule {
  SubparagraphEnd() {
    super(Rule.warning("paragraphs/subparagraph-end"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (List<TextUnit> series : Subparagraphs.series(text)) {
      for (TextUnit unit : series) {
        check(text, unit, unit == series.get(series.size() - 1), series, findings);
      }
    }
  }

  private static void check(
      LintDocument text, TextUnit unit, boolean last, List<TextUnit> series, Findings findings) {
    String words = unit.text().strip();
    boolean sentences = series.stream().anyMatch(p -> Sentences.of(p.text()).size() > 1);
    if (words.isEmpty() || words.endsWith(":") || sentences) {
      return;
    }
    if (last && words.endsWith(";") && isLastOfAll(unit, text)) {
      findings.add(unit, "the last item ends with a semicolon", "end it with a full stop");
    } else if (last && !words.matches("(?s).*[.;?][”)]*")) {
      findings.add(unit, "the last item has no full stop", "end it with one");
    } else if (!last && !words.endsWith(";")) {
      findings.add(
          unit, "an item does not end with a semicolon", "end each item but the last with one");
    }
  }

  /** An item within another one ends as that does. */
  private static boolean isLastOfAll(TextUnit unit, LintDocument text) {
    return text.units().stream()
        .skip(unit.order() + 1L)
        .findFirst()
        .filter(next -> next.is(TextUnit.Kind.SUBPARAGRAPH))
        .isEmpty();
  }
}
