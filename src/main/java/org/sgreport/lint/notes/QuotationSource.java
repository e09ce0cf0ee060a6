package org.sgreport.lint.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** A long quotation without a source. */
final class QuotationSource extends TextRule {
  private static final Pattern QUOTATION = Pattern.compile("“([^”]{260,})”");

  QuotationSource() {
    super(Rule.info("notes/quotation-source"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)) {
      Matcher quotation = QUOTATION.matcher(piece.marked());
      boolean sourced =
          piece.marked().contains("[^")
              || piece.text().matches("(?s).*(?:[A-Z]/\\w|resolution|article|para).*");
      if (quotation.find() && !sourced) {
        findings.add(
            piece,
            quotation.group().substring(0, 20),
            "a long quotation has no source",
            "give it in the sentence or in a note");
      }
    }
  }
}
