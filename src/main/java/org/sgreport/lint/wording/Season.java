package org.sgreport.lint.wording;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code in spring 2014}, which is not spring everywhere. */
final class Season extends PatternRule {
  Season() {
    super(
        Rule.info("wording/season"),
        "\\b(?:(?:last|this|next) (?:spring|summer|autumn|winter)\\b|(?:spring|summer|autumn|winter)(?: of)? (?:19|20)\\d\\d\\b(?![-–/]))",
        "`{0}` is another time of the year elsewhere",
        "write the months",
        "spring",
        "summer",
        "autumn",
        "winter");
  }
}
