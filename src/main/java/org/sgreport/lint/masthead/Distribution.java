package org.sgreport.lint.masthead;

import java.util.Locale;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;

/** An /L. document that is distributed generally. */
final class Distribution extends MastheadRule {
  Distribution() {
    super(Rule.warning("masthead/distribution"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    boolean limited = masthead.symbol().matches(".*/L\\.\\d.*");
    boolean restricted = masthead.symbol().matches(".*/R\\.\\d.*");
    String right = limited ? "Limited" : restricted ? "Restricted" : "";
    if (!right.isEmpty() && !masthead.distribution().equals(right)) {
      findings.addToMasthead(
          text,
          masthead.symbol(),
          "`"
              + masthead.symbol()
              + "` is the symbol of a document of "
              + right.toLowerCase(Locale.ROOT)
              + " distribution",
          "set the distribution to " + right);
    }
  }
}
