package org.sgreport.lint.paragraphs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code (a) Lit; and}. */
final class SubparagraphAnd extends TextRule {
  private static final Pattern AND = Pattern.compile("; (and|or)$");

  SubparagraphAnd() {
    super(Rule.warning("paragraphs/subparagraph-and"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.SUBPARAGRAPH)) {
      Matcher and = AND.matcher(piece.text().strip());
      if (and.find()) {
        findings.add(
            piece,
            and.group(),
            "an item ends with `" + and.group(1) + "`",
            "end it with the semicolon");
      }
    }
  }
}
