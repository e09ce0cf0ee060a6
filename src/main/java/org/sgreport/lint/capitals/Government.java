package org.sgreport.lint.capitals;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code the government of Cuba}. */
final class Government extends PatternRule {
  Government() {
    super(
        Rule.info("capitals/government"),
        "\\b[Tt]he (government) (?=of (?:the )?\\p{Lu})",
        "`{1}` has a small letter before the name of a State",
        "write `Government`",
        "government of");
  }
}
