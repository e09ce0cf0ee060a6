package org.sgreport.lint.paragraphs;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code 7.} after {@code 5.}. */
final class ParagraphSequence extends TextRule {
  ParagraphSequence() {
    super(Rule.error("paragraphs/sequence"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    int last = 0;
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.TITLE)) {
      Block block = unit.block().orElseThrow();
      if (block instanceof Block.Annex) {
        last = 0;
      } else if (block instanceof Block.Paragraph paragraph && paragraph.number() > 0) {
        if (paragraph.number() != last + 1) {
          findings.add(
              unit,
              paragraph.number() + ".",
              "number " + paragraph.number() + " is used where " + (last + 1) + " is expected",
              "renumber the paragraphs");
        }
        last = paragraph.number();
      }
    }
  }
}
