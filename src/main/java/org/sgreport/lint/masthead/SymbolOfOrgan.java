package org.sgreport.lint.masthead;

import java.util.Optional;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;
import org.sgreport.reference.Organ;
import org.sgreport.reference.Organs;

/** {@code E/CN.15/2012/1} for the General Assembly. */
final class SymbolOfOrgan extends MastheadRule {
  SymbolOfOrgan() {
    super(Rule.error("masthead/symbol-of-organ"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    check(text, masthead.symbol(), masthead.organ(), masthead.body(), findings);
    masthead.joint().ifPresent(j -> check(text, j.symbol(), j.organ(), j.body(), findings));
  }

  private static void check(
      LintDocument text, String symbol, String organ, String body, Findings findings) {
    Optional<Organ> receiver = Organs.all().find(body).or(() -> Organs.all().find(organ));
    if (!symbol.isEmpty()
        && receiver.isPresent()
        && receiver.get().prefixes().stream().noneMatch(symbol::startsWith)) {
      findings.addToMasthead(
          text,
          symbol,
          "`" + symbol + "` is no symbol of the " + receiver.get().name(),
          "write one that begins with " + String.join(" or ", receiver.get().prefixes()));
    }
  }
}
