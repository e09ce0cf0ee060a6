package org.sgreport.lint.numbers;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 12500}, without a comma. */
final class Thousands extends PatternRule {
  Thousands() {
    super(
        Rule.warning("numbers/thousands"),
        "(?=\\d{5})(?<![\\d.,/_-]|[Nn]os?\\. )\\b(?!0)\\d{5,}\\b(?![/\\d_-])",
        "`{0}` has no comma between its thousands",
        "write commas between thousands, as in 12,500");
  }
}
