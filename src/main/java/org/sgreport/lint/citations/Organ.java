package org.sgreport.lint.citations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** The first resolution of a report, without its organ. */
final class Organ extends TextRule {
  private static final Pattern RESOLUTION = Pattern.compile("\\bresolutions? \\d+/\\d+");
  private static final Pattern ORGAN =
      Pattern.compile("\\b(?:Assembly|Council|Commission|Conference|Committee)\\b");

  Organ() {
    super(Rule.warning("citations/organ"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)) {
      Matcher resolution = RESOLUTION.matcher(piece.own());
      if (resolution.find()) {
        if (!ORGAN.matcher(piece.own()).find()) {
          findings.add(
              piece,
              resolution.group(),
              "the first resolution cited has no organ",
              "name the organ that adopted it");
        }
        return;
      }
    }
  }
}
