package org.sgreport.lint.typography;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code “A title that never ends}. */
final class UnclosedQuote extends TextRule {
  UnclosedQuote() {
    super(Rule.warning("typography/unclosed-quote"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces()) {
      int open = 0;
      int last = -1;
      for (int i = 0; i < piece.text().length(); i++) {
        char c = piece.text().charAt(i);
        last = c == '“' && open == 0 ? i : last;
        open += c == '“' ? 1 : c == '”' ? -1 : 0;
        if (open < 0) {
          break;
        }
      }
      if (open != 0) {
        String words =
            last < 0
                ? "”"
                : piece.text().substring(last, Math.min(piece.text().length(), last + 20));
        findings.add(
            piece, words, "a quotation mark has no partner", "open or close the quotation");
      }
    }
  }
}
