package org.sgreport.lint.abbreviations;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code UN}, for the United Nations. */
final class Forbidden extends PatternRule {
  Forbidden() {
    super(
        Rule.warning("abbreviations/forbidden"),
        "(?=UN|GA|SC|ECOSOC|SG)(?<![\\w/.‑-])(?<!\\p{Ll} \\p{Lu}\\p{Ll}{2,20} )(UN|GA|SC|ECOSOC|SG|UNOG|UNON|UNOV)(?![\\w/.‑-])(?! \\d| \\p{Lu}\\p{Ll}+ \\p{Lu}| \\p{Lu}{2,})",
        "`{0}` is never abbreviated",
        "write the name in full");
  }
}
