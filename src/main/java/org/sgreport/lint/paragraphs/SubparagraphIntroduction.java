package org.sgreport.lint.paragraphs;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** Items under a sentence that has no colon. */
final class SubparagraphIntroduction extends TextRule {
  SubparagraphIntroduction() {
    super(Rule.warning("paragraphs/subparagraph-introduction"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    TextUnit before = null;
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      boolean first =
          unit.block().filter(Block.Subparagraph.class::isInstance).isPresent()
              && before != null
              && (before.is(TextUnit.Kind.PARAGRAPH)
                  || Subparagraphs.depth(before) < Subparagraphs.depth(unit));
      if (first && !before.text().stripTrailing().endsWith(":")) {
        findings.add(
            before,
            "there is no colon before the items that follow",
            "end the words before them with a colon");
      }
      before = unit;
    }
  }
}
