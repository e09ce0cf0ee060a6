package org.sgreport.lint.states;

import java.time.LocalDate;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;

/** {@code Türkiye} in a document of 2016. */
final class Anachronism extends TextRule {
  Anachronism() {
    super(Rule.error("states/anachronism"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.origin().date().ifPresent(date -> text.units().forEach(p -> check(p, date, findings)));
  }

  private static void check(TextUnit unit, LocalDate date, Findings findings) {
    for (StateMentions.Mention mention : unit.mentions()) {
      StateName valid = States.all().name(mention.name().code(), date);
      boolean inverted = unit.own().startsWith(" (", mention.end());
      boolean part = inverted || LongerName.isPart(unit.own(), mention.start(), mention.end());
      if (!part && !valid.equals(mention.name())) {
        String words = unit.own().substring(mention.start(), mention.end());
        findings.add(
            unit,
            words,
            "`" + words + "` was not the name on " + English.INSTANCE.date(date),
            "write `" + valid.running() + "`");
      }
    }
  }
}
