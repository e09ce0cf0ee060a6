package org.sgreport.lint.states;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code one Member States}. */
final class PluralOfOne extends PatternRule {
  PluralOfOne() {
    super(
        Rule.error("states/plural-of-one"),
        "\\b[Oo]ne (?:other |more |further )?(?:Member |observer |reporting |Participating )?States\\b",
        "`{0}` is a plural after one",
        "write the singular; in a template, have agree choose the form",
        "States");
  }
}
