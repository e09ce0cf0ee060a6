package org.sgreport.lint.capitals;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code charter of the United Nations}. */
final class Charter extends PatternRule {
  Charter() {
    super(
        Rule.warning("capitals/charter"),
        "\\bcharter of the United Nations\\b",
        "`charter` has a small letter",
        "write `Charter`",
        "charter of");
  }
}
