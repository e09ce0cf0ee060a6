package org.sgreport.lint.tables;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.language.en.English;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Enumerator;

/** "Annex I" where there is one annex alone. */
final class AnnexNumeral extends TextRule {
  private static final Labels LABELS = English.INSTANCE.labels();

  AnnexNumeral() {
    super(Rule.error("tables/annex-numeral"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<TextUnit> annexes =
        text.units(TextUnit.Kind.TITLE).stream()
            .filter(p -> p.block().orElseThrow() instanceof Block.Annex)
            .toList();
    for (int i = 0; i < annexes.size(); i++) {
      Block.Annex annex = (Block.Annex) annexes.get(i).block().orElseThrow();
      String number = annexes.size() == 1 ? "" : Enumerator.roman(i + 1);
      if (!annex.number().equals(number)) {
        findings.add(
            annexes.get(i),
            LABELS.annex(annex.number()),
            "`" + LABELS.annex(annex.number()) + "` should be `" + LABELS.annex(number) + "`",
            "number annexes in Roman numerals, a single one not at all");
      }
    }
  }
}
