package org.sgreport.lint.typography;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code **bold**} outside conclusions and recommendations. */
final class BoldInText extends TextRule {
  private static final Pattern FOR_ACTION = Pattern.compile("(?i)recommend|conclusion|action");

  BoldInText() {
    super(Rule.warning("typography/bold"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    String chapter = "";
    for (Piece piece : text.pieces()) {
      if (piece.block().filter(b -> b instanceof Block.Heading h && h.level() == 1).isPresent()) {
        chapter = piece.text();
      }
      boolean bold = piece.content().stream().anyMatch(Inline.Strong.class::isInstance);
      if (bold
          && piece.is(Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)
          && !FOR_ACTION.matcher(chapter).find()) {
        findings.add(
            piece,
            "bold stands outside conclusions and recommendations",
            "take it out, or use words to say what matters");
      }
    }
  }
}
