package org.sgreport.lint.typography;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code **bold**} outside conclusions and recommendations. */
final class BoldInText extends TextRule {
  private static final Pattern FOR_ACTION = Pattern.compile("(?i)recommend|conclusion|action");

  BoldInText() {
    super(Rule.warning("typography/bold"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    String chapter = "";
    for (TextUnit unit : text.units()) {
      if (unit.block().filter(b -> b instanceof Block.Heading h && h.level() == 1).isPresent()) {
        chapter = unit.text();
      }
      boolean bold = unit.content().stream().anyMatch(Inline.Strong.class::isInstance);
      if (bold
          && unit.is(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)
          && !FOR_ACTION.matcher(chapter).find()) {
        findings.add(
            unit,
            "bold is used outside conclusions and recommendations",
            "remove it, or use words to say what matters");
      }
    }
  }
}
