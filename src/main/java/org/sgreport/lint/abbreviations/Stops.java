package org.sgreport.lint.abbreviations;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code U.N.}. */
final class Stops extends PatternRule {
  Stops() {
    super(
        Rule.warning("abbreviations/stops"),
        "(?<![\\p{L}.]|, )(?:\\p{Lu}\\.){2,}(?! ?\\p{Lu}\\p{Ll}|[\\p{L}\\d])",
        "`{0}` has stops",
        "write it without");
  }
}
