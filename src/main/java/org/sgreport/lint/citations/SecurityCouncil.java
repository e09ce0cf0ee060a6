package org.sgreport.lint.citations;

import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code Security Council resolution 1325}, without its year. */
final class SecurityCouncil extends PatternRule {
  SecurityCouncil() {
    super(
        Rule.error("citations/security-council"),
        "\\bSecurity Council resolution (\\d{3,4})\\b(?! ?\\(\\d{4}\\)|/)"
            + "|\\bresolution (\\d{3,4})\\b(?! ?\\(|/| [A-Z] )(?=,? the (?:Security )?Council\\b)",
        "`{0}` has no year",
        "write the year after the number, in parentheses",
        "esolution ");
  }

  @Override
  protected boolean holds(MatchResult match, String words) {
    return !words.substring(match.end()).startsWith(" (");
  }
}
