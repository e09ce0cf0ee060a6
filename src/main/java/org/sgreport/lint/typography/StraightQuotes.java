package org.sgreport.lint.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;

/** {@code "straight"} marks, and {@code '} for an apostrophe. */
final class StraightQuotes implements LintRule {
  private static final Rule RULE = Rule.error("typography/straight-quotes");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static final Pattern STRAIGHT = Pattern.compile("\\S*[\"']\\S*");

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces()) {
      Matcher straight = STRAIGHT.matcher(piece.text());
      if (straight.find()) {
        findings.add(
            RULE,
            piece,
            straight.group(),
            "`" + straight.group() + "` has a straight mark",
            "write “ and ”, and ’ for an apostrophe");
      }
    }
  }
}
