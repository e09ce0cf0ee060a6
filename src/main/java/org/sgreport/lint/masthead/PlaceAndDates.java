package org.sgreport.lint.masthead;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;

/** A commission that meets nowhere. */
final class PlaceAndDates extends MastheadRule {
  PlaceAndDates() {
    super(Rule.warning("masthead/place-and-dates"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    boolean plenary = masthead.organ().equals("General Assembly") && masthead.body().isEmpty();
    boolean given = !masthead.session().placeAndDates().isEmpty();
    if (plenary && given) {
      findings.addToMasthead(
          text,
          masthead.session().placeAndDates(),
          "a report to the General Assembly names a place and dates",
          "delete `place-and-dates`");
    } else if (!masthead.body().isEmpty() && !given && !masthead.session().name().isEmpty()) {
      findings.addToMasthead(
          text,
          masthead.body(),
          "a report to a commission names no place and dates",
          "give them under `place-and-dates`, as in Vienna, 23-27 April 2012");
    }
  }
}
