package org.sgreport.lint.abbreviations;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code UNODC’s}. */
final class AbbreviationPossessive extends PatternRule {
  AbbreviationPossessive() {
    super(
        Rule.warning("abbreviations/possessive"),
        "(?<![\\w.])(?!COVID|GA)(\\p{Lu}{3,})[’\\']s\\b",
        "`{0}` is a possessive",
        "rephrase it with `of`: of {1}");
  }
}
