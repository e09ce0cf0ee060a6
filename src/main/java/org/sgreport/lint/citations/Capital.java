package org.sgreport.lint.citations;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code in Resolution 67/145}. */
final class Capital extends PatternRule {
  Capital() {
    super(
        Rule.warning("citations/capital"),
        "(?<=\\p{Ll} |, )(Resolution|Decision)(?= \\d)",
        "`{1}` has a capital within a sentence",
        "write it with a small letter");
  }
}
