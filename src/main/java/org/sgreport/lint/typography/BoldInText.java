package org.sgreport.lint.typography;

import java.util.ArrayList;
import java.util.List;
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
    List<TextUnit> bold = new ArrayList<>();
    for (TextUnit unit : text.units()) {
      if (unit.block().filter(b -> b instanceof Block.Heading h && h.level() == 1).isPresent()) {
        chapter = unit.text();
      }
      if (isBold(unit) && !FOR_ACTION.matcher(chapter).find()) {
        bold.add(unit);
      }
    }
    bold.stream().limit(1).forEach(u -> tell(u, bold.size(), findings));
  }

  /** Bold words with which a paragraph begins are its heading (issued documents). */
  private static boolean isBold(TextUnit unit) {
    List<Inline> content = unit.content();
    return unit.is(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)
        && content.stream().skip(1).anyMatch(Inline.Strong.class::isInstance)
        && !(content.get(0) instanceof Inline.Strong);
  }

  /** Once, at the first: it is a habit. */
  private static void tell(TextUnit first, int all, Findings findings) {
    findings.add(
        first,
        "bold is used outside conclusions and recommendations"
            + (all > 1 ? ", and in " + (all - 1) + " more paragraphs" : ""),
        "remove it, or use words to say what matters");
  }
}
