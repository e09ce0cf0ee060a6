package org.sgreport.lint.paragraphs;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;

/** A summary whose paragraphs begin with a number. */
final class NumberedSummary implements LintRule {
  private static final Rule RULE = Rule.error("paragraphs/numbered-summary");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\.\\s");

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.SUMMARY)) {
      if (NUMBER.matcher(piece.text()).find()) {
        findings.add(RULE, piece, "a paragraph of the summary has a number", "take the number out");
      }
    }
  }
}
