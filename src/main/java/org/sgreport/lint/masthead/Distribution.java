package org.sgreport.lint.masthead;

import java.util.Locale;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.model.Masthead;

/** An /L. document that is distributed generally. */
final class Distribution extends MastheadRule {
  private static final Rule RULE = Rule.warning("masthead/distribution");

  Distribution() {
    super(RULE);
  }

  @Override
  void lint(LintText text, Masthead masthead, Findings findings) {
    boolean limited = masthead.symbol().matches(".*/L\\.\\d.*");
    boolean restricted = masthead.symbol().matches(".*/R\\.\\d.*");
    String right = limited ? "Limited" : restricted ? "Restricted" : "";
    if (!right.isEmpty() && !masthead.distribution().equals(right)) {
      findings.add(
          RULE,
          text.start(),
          "`"
              + masthead.symbol()
              + "` is the symbol of a document of "
              + right.toLowerCase(Locale.ROOT)
              + " distribution",
          "set the distribution to " + right);
    }
  }
}
