package org.sgreport.lint.states;

import java.time.LocalDate;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;

/** {@code Türkiye} in a document of 2016. */
final class Anachronism extends TextRule {
  Anachronism() {
    super(Rule.error("states/anachronism"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    text.origin().date().ifPresent(date -> text.pieces().forEach(p -> check(p, date, findings)));
  }

  private static void check(Piece piece, LocalDate date, Findings findings) {
    for (StateMentions.Mention mention : piece.mentions()) {
      StateName valid = States.all().name(mention.name().code(), date);
      if (!valid.equals(mention.name())) {
        String words = piece.own().substring(mention.start(), mention.end());
        findings.add(
            piece,
            words,
            "`" + words + "` was not the name on " + English.INSTANCE.date(date),
            "write `" + valid.running() + "`");
      }
    }
  }
}
