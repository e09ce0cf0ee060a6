package org.sgreport.lint.numbers;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code last year}, which means another year to each reader. */
final class RelativeDate extends PatternRule {
  RelativeDate() {
    super(
        Rule.info("numbers/relative-date"),
        "(?i)(?=[acilnopt])\\b(?:(?:later )?this year|(?:last|next|this|past) (?:year|month|week|decade)|(?:over|in) the (?:next|coming) (?:few )?(?:years|months|decade)|currently|at present|at the moment|nowadays|to date)\\b",
        "`{0}` depends on when it is read",
        "give the date");
  }
}
