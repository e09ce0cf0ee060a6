package org.sgreport.lint.paragraphs;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A paragraph that ends without a stop. */
final class ParagraphFullStop extends TextRule {
  private static final Pattern END = Pattern.compile("[.:;?!…,][”\"’)]*$|^$|\\.\\)$|[.?!][)”]+$");

  ParagraphFullStop() {
    super(Rule.warning("paragraphs/full-stop"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH)) {
      boolean numbered =
          unit.block().filter(b -> b instanceof Block.Paragraph p && p.number() > 0).isPresent();
      if (numbered && !END.matcher(unit.text().strip()).find()) {
        String words = unit.text().substring(unit.text().lastIndexOf(' ') + 1);
        findings.add(unit, words, "no full stop ends the paragraph", "end it with one");
      }
    }
  }
}
