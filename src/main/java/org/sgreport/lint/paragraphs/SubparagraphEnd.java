package org.sgreport.lint.paragraphs;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.Sentences;
import org.sgreport.lint.text.TextRule;

/** {@code (a) Lit.}, a stop where a semicolon belongs. */
final class SubparagraphEnd extends TextRule {
  SubparagraphEnd() {
    super(Rule.warning("paragraphs/subparagraph-end"));
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
      findings.add(piece, "the last item has no full stop", "end it with one");
    } else if (!last && !words.endsWith(";")) {
      findings.add(
          piece, "an item does not end with a semicolon", "end each item but the last with one");
    }
  }
}
