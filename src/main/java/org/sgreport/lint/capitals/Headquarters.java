package org.sgreport.lint.capitals;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code United Nations headquarters}. */
final class Headquarters extends PatternRule {
  Headquarters() {
    super(
        Rule.warning("capitals/headquarters"),
        "\\bUnited Nations (headquarters|secretariat)\\b(?! (?:of|in (?!New York)))",
        "`{1}` has a small letter",
        "write it with a capital",
        "headquarters",
        "secretariat");
  }
}
