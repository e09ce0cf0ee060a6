package org.sgreport.lint.masthead;

import java.util.Optional;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;
import org.sgreport.reference.Organ;
import org.sgreport.reference.Organs;

/** A functional commission under the General Assembly. */
final class BodyOfOrgan extends MastheadRule {
  BodyOfOrgan() {
    super(Rule.error("masthead/body-of-organ"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    Optional<Organ> body = Organs.all().find(masthead.body());
    Optional<Organ> organ = Organs.all().find(masthead.organ());
    boolean wrong =
        body.isPresent()
            && organ.isPresent()
            && !body.get().parent().isEmpty()
            && !body.get().parent().equals(organ.get().key());
    if (wrong) {
      findings.addToMasthead(
          text,
          masthead.body(),
          "`" + masthead.body() + "` is not a body of the " + masthead.organ(),
          "name the organ that it belongs to");
    }
  }
}
