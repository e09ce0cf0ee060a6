package org.sgreport.lint.paragraphs;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** A summary whose paragraphs begin with a number. */
final class NumberedSummary extends TextRule {
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\.\\s");

  NumberedSummary() {
    super(Rule.error("paragraphs/numbered-summary"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.SUMMARY)) {
      if (NUMBER.matcher(piece.text()).find()) {
        findings.add(piece, "a paragraph of the summary has a number", "take the number out");
      }
    }
  }
}
