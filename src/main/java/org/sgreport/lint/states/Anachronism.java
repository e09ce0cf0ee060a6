package org.sgreport.lint.states;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;
import org.sgreport.text.Figures;

/** {@code Türkiye} in a document of 2016. */
final class Anachronism extends TextRule {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19[4-9]|20[0-4])\\d\\b");

  Anachronism() {
    super(Rule.error("states/anachronism"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.origin().date().ifPresent(date -> text.units().forEach(p -> check(p, date, findings)));
  }

  /** Whether the sentence tells of a year in which that was the name. */
  private static boolean ofThen(TextUnit unit, StateMentions.Mention mention) {
    return unit.sentences().stream()
        .filter(s -> s.start() <= mention.start() && mention.end() <= s.end())
        .flatMap(s -> YEAR.matcher(s.words()).results())
        .map(year -> LocalDate.of(Figures.parse(year.group()), 7, 1))
        .anyMatch(day -> States.all().name(mention.name().code(), day).equals(mention.name()));
  }

  private static void check(TextUnit unit, LocalDate date, Findings findings) {
    for (StateMentions.Mention mention : unit.mentions()) {
      StateName valid = States.all().name(mention.name().code(), date);
      boolean past = ofThen(unit, mention);
      boolean inverted = unit.own().startsWith(" (", mention.end());
      boolean part =
          past || inverted || LongerName.isPart(unit.own(), mention.start(), mention.end());
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
