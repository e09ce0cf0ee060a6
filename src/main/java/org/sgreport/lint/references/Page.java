package org.sgreport.lint.references;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code A/69/224, p. 5}. */
final class Page extends PatternRule {
  Page() {
    super(
        Rule.warning("references/page"),
        "\\b(?:A|E|S|ST)/[\\w./-]*\\d, pp?\\. ?\\d+",
        "`{0}` cites a page",
        "cite the paragraph",
        ", p");
  }
}
