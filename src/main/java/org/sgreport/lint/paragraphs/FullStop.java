package org.sgreport.lint.paragraphs;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** A paragraph that ends without a stop. */
final class FullStop extends TextRule {
  private static final Pattern END = Pattern.compile("[.:;?!…,][”\"’)]*$|^$|\\.\\)$|[.?!][)”]+$");

  FullStop() {
    super(Rule.warning("paragraphs/full-stop"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.PARAGRAPH)) {
      boolean numbered =
          piece.block().filter(b -> b instanceof Block.Paragraph p && p.number() > 0).isPresent();
      if (numbered && !END.matcher(piece.text().strip()).find()) {
        String words = piece.text().substring(piece.text().lastIndexOf(' ') + 1);
        findings.add(piece, words, "no full stop ends the paragraph", "end it with one");
      }
    }
  }
}
