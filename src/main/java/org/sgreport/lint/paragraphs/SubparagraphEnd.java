package org.sgreport.lint.paragraphs;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.Sentences;

/** {@code (a) Lit.}, a stop where a semicolon belongs. */
final class SubparagraphEnd implements LintRule {
  private static final Rule RULE = Rule.warning("paragraphs/subparagraph-end");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (List<Piece> series : Subparagraphs.series(text)) {
      for (Piece piece : series) {
        check(piece, piece == series.get(series.size() - 1), series, findings);
      }
    }
  }

  private static void check(Piece piece, boolean last, List<Piece> series, Findings findings) {
    String words = piece.text().strip();
    boolean sentences = series.stream().anyMatch(p -> Sentences.of(p.text()).size() > 1);
    if (words.isEmpty() || words.endsWith(":") || sentences) {
      return;
    }
    if (last && !words.matches("(?s).*[.;?][”)]*")) {
      findings.add(RULE, piece, "the last item has no full stop", "end it with one");
    } else if (!last && !words.endsWith(";")) {
      findings.add(
          RULE,
          piece,
          "an item does not end with a semicolon",
          "end each item but the last with one");
    }
  }
}
