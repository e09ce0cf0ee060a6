package org.sgreport.lint.report;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** Recommendations that name no body. */
final class ActionBody extends TextRule {
  private static final Pattern CHAPTER = Pattern.compile("(?i)recommend");
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:Assembly|Council|Commission|Conference|Committee|Member States|States|Parties)\\b");

  ActionBody() {
    super(Rule.info("report/action-body"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    Piece chapter = null;
    StringBuilder words = new StringBuilder();
    for (Piece piece :
        text.pieces(Piece.Kind.HEADING, Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)) {
      if (piece.is(Piece.Kind.HEADING) && CHAPTER.matcher(piece.text()).find()) {
        chapter = piece;
        words.setLength(0);
      }
      words.append(piece.is(Piece.Kind.HEADING) ? "" : piece.text());
    }
    if (chapter != null && !BODY.matcher(words).find()) {
      findings.add(
          chapter,
          "the recommendations name no body that should act",
          "say who is asked to do what");
    }
  }
}
