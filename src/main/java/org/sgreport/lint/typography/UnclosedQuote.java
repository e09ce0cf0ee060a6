package org.sgreport.lint.typography;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code “A title that never ends}. */
final class UnclosedQuote extends TextRule {
  UnclosedQuote() {
    super(Rule.warning("typography/unclosed-quote"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units()) {
      int open = 0;
      int last = -1;
      for (int i = 0; i < unit.text().length(); i++) {
        char c = unit.text().charAt(i);
        last = c == '“' && open == 0 ? i : last;
        open += c == '“' ? 1 : c == '”' ? -1 : 0;
        if (open < 0) {
          break;
        }
      }
      if (open != 0) {
        String words =
            last < 0 ? "”" : unit.text().substring(last, Math.min(unit.text().length(), last + 20));
        findings.add(unit, words, "a quotation mark is not paired", "open or close the quotation");
      }
    }
  }
}
