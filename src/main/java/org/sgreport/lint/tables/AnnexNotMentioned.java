package org.sgreport.lint.tables;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** An annex that the text never names. */
final class AnnexNotMentioned extends TextRule {
  AnnexNotMentioned() {
    super(Rule.info("tables/annex-not-mentioned"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    StringBuilder before = new StringBuilder();
    for (TextUnit unit : text.units()) {
      if (unit.is(TextUnit.Kind.TITLE) && unit.block().orElseThrow() instanceof Block.Annex annex) {
        String number =
            annex.number().isEmpty()
                ? "annex\\b"
                : "(?s)(annex|annexes)\\b.{0,30}\\b" + annex.number() + "\\b";
        if (!Pattern.compile(number).matcher(before).find()) {
          findings.add(
              unit,
              "the text does not name "
                  + ("annex " + annex.number().toLowerCase(Locale.ROOT)).strip(),
              "say in the text what it shows");
        }
      }
      before.append(unit.text()).append(' ');
    }
  }
}
