package org.sgreport.lint.headings;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code B.} for a chapter, or {@code 1)} for a heading. */
final class WrongEnumerator extends TextRule {
  private static final String[] FORMS = {
    "[IVXLC]+\\.", "[A-Z]\\.", "\\d+\\.", "\\([a-z]+\\)", "\\([ivx]+\\)"
  };

  WrongEnumerator() {
    super(Rule.error("headings/enumerator"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.HEADING)) {
      Block.Heading heading = (Block.Heading) piece.block().orElseThrow();
      String mark = heading.enumerator();
      if (!mark.isEmpty() && !mark.matches(FORMS[heading.level() - 1])) {
        findings.add(
            piece,
            mark,
            "`" + mark + "` is no mark of a heading of level " + heading.level(),
            "mark the levels I., A., 1., (a), (i)");
      }
    }
  }
}
