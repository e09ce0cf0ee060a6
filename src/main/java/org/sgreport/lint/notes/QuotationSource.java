package org.sgreport.lint.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A long quotation without a source. */
final class QuotationSource extends TextRule {
  private static final Pattern QUOTATION = Pattern.compile("“([^”]{260,})”");

  QuotationSource() {
    super(Rule.info("notes/quotation-source"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      Matcher quotation = QUOTATION.matcher(unit.marked());
      boolean sourced =
          unit.marked().contains("[^")
              || unit.text().matches("(?s).*(?:[A-Z]/\\w|resolution|article|para).*");
      if (quotation.find() && !sourced) {
        findings.add(
            unit,
            quotation.group().substring(0, 20),
            "a long quotation has no source",
            "give it in the sentence or in a note");
      }
    }
  }
}
