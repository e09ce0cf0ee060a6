package org.sgreport.lint.masthead;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;
import org.sgreport.text.Figures;

/** {@code A/69/224} for the seventieth session. */
final class SessionOrdinal extends MastheadRule {
  private static final Pattern SYMBOL = Pattern.compile("A/(?:C\\.\\d/)?(\\d{2,3})/.*");

  SessionOrdinal() {
    super(Rule.error("masthead/session-ordinal"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    Matcher symbol = SYMBOL.matcher(masthead.symbol());
    String session = masthead.session().name();
    if (symbol.matches() && !session.isEmpty() && masthead.organ().equals("General Assembly")) {
      String right =
          English.INSTANCE.numerals().ordinal(Figures.parse(symbol.group(1))) + " session";
      if (!session.equals(right)) {
        findings.addToMasthead(
            text,
            session,
            "`" + session + "` does not match the symbol " + masthead.symbol(),
            "write `" + right + "`, or correct the symbol");
      }
    }
  }
}
