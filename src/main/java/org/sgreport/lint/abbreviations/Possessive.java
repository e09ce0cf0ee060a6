package org.sgreport.lint.abbreviations;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code UNODC’s}. */
final class Possessive extends PatternRule {
  Possessive() {
    super(
        Rule.warning("abbreviations/possessive"),
        "(?<![\\w.])(?!COVID|GA)(\\p{Lu}{3,})[’\\']s\\b",
        "`{0}` is a possessive",
        "turn it round: of {1}");
  }
}
