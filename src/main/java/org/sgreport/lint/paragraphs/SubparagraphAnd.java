package org.sgreport.lint.paragraphs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;

/** {@code (a) Lit; and}. */
final class SubparagraphAnd implements LintRule {
  private static final Rule RULE = Rule.warning("paragraphs/subparagraph-and");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static final Pattern AND = Pattern.compile("; (and|or)$");

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.SUBPARAGRAPH)) {
      Matcher and = AND.matcher(piece.text().strip());
      if (and.find()) {
        findings.add(
            RULE,
            piece,
            and.group(),
            "an item ends with `" + and.group(1) + "`",
            "end it with the semicolon");
      }
    }
  }
}
