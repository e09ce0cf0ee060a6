package org.sgreport.lint.headings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code UNODC} in a heading. */
final class Abbreviation extends TextRule {
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![\\p{L}/.-])(?!UN-|COVID|HIV|AIDS|[IVXLC]+\\b)\\p{Lu}{2,}(?![\\p{L}/.])");

  Abbreviation() {
    super(Rule.warning("headings/abbreviation"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.HEADING)) {
      Matcher abbreviation = ABBREVIATION.matcher(piece.own());
      if (abbreviation.find()) {
        findings.add(
            piece,
            abbreviation.group(),
            "`" + abbreviation.group() + "` is an abbreviation in a heading",
            "write the name in full");
      }
    }
  }
}
