package org.sgreport.lint.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.model.Treaty;
import org.sgreport.text.Dates;
import org.sgreport.text.ProsePattern;

/** A State that became a party on another day. */
final class TreatyDate extends TextRule {
  private static final Pattern BECAME = Pattern.compile("\\b(?:parties|ratif|acced)");
  private static final Pattern NAMED = ProsePattern.of("^ \\(({date})\\)");

  TreatyDate() {
    super(Rule.error("claims/treaty-date"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<Treaty> treaties = text.origin().treaties();
    for (TextUnit unit : treaties.isEmpty() ? List.<TextUnit>of() : text.prose()) {
      if (!BECAME.matcher(unit.own()).find()) {
        continue;
      }
      for (StateMentions.Mention mention : unit.mentions()) {
        Matcher named = NAMED.matcher(unit.own().substring(mention.end()));
        if (named.find()) {
          Dates.parse(named.group(1))
              .ifPresent(date -> check(unit, mention, date, treaties, findings));
        }
      }
    }
  }

  /** A day later than the last that the inputs know is left alone. */
  private static void check(
      TextUnit unit,
      StateMentions.Mention mention,
      LocalDate date,
      List<Treaty> treaties,
      Findings findings) {
    List<Treaty.Action> actions = treaties.stream().flatMap(t -> t.actions().stream()).toList();
    boolean known = actions.stream().anyMatch(a -> !a.date().isBefore(date));
    boolean right =
        actions.stream()
            .anyMatch(
                a ->
                    a.participant().value().equals(mention.name().code())
                        && a.date().equals(date)
                        && a.kind() != Treaty.Kind.SIGNATURE);
    if (known && !right) {
      String words = unit.own().substring(mention.start(), mention.end());
      findings.add(
          unit,
          words + " (" + English.INSTANCE.date(date) + ")",
          "`" + words + "` became no party on " + English.INSTANCE.date(date),
          "correct the date, or the file of the treaty");
    }
  }
}
