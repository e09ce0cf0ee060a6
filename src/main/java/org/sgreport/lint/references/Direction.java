package org.sgreport.lint.references;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;

/** {@code paragraph 3 below}, seen from paragraph 7. */
final class Direction extends TextRule {
  private static final Pattern OWN =
      Pattern.compile("\\b(?:paras?\\.|paragraphs?) (\\d+) (above|below)\\b");

  Direction() {
    super(Rule.warning("references/direction"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    int here = 0;
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      if (unit.block().orElseThrow() instanceof Block.Paragraph paragraph
          && paragraph.number() > 0) {
        here = paragraph.number();
      }
      Matcher own = OWN.matcher(unit.own());
      while (own.find()) {
        int there = Figures.parse(own.group(1));
        boolean above = own.group(2).equals("above");
        if (there != here && above != there < here) {
          findings.add(
              unit,
              own.group(),
              "`" + own.group() + "` is " + (above ? "below" : "above"),
              "correct the number or the direction");
        }
      }
    }
  }
}
