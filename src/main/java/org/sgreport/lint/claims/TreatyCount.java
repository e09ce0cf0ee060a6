package org.sgreport.lint.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Sentences;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.model.Treaty;
import org.sgreport.reference.State;
import org.sgreport.tally.Participation;
import org.sgreport.text.Dates;
import org.sgreport.text.Figures;
import org.sgreport.text.ProsePattern;

/** {@code 179 Member States are parties}, where 175 are. */
final class TreatyCount extends TextRule {
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(\\d{2,3}) (?:(?:Member |States )?States )?(?:are )?(parties|signatories)\\b");
  private static final Pattern DATE = ProsePattern.of("\\b[Aa]s (?:at|of) ({date})");
  private static final Pattern KIND = Pattern.compile("\\b(Convention|Protocol)\\b");

  TreatyCount() {
    super(Rule.error("claims/treaty-count"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<LocalDate> dates = dates(text);
    for (TextUnit unit : text.prose()) {
      boolean told = unit.own().contains(" parties") || unit.own().contains(" signatories");
      for (Sentences.Sentence sentence : told ? unit.sentences() : List.<Sentences.Sentence>of()) {
        Matcher count = COUNT.matcher(sentence.words());
        boolean members =
            sentence
                .words()
                .matches(
                    "(?s).*\\bMember States (?:are|were|had become) (?:parties|signatories).*");
        while (members && count.find()) {
          check(
              unit, sentence.words(), count, new Known(text.origin().treaties(), dates), findings);
        }
      }
    }
  }

  private record Known(List<Treaty> treaties, List<LocalDate> dates) {}

  /** Every day as at which the text counts something, and its own. */
  private static List<LocalDate> dates(LintDocument text) {
    List<LocalDate> dates = new ArrayList<>();
    text.prose()
        .forEach(
            p ->
                DATE.matcher(p.text())
                    .results()
                    .flatMap(m -> Dates.parse(m.group(1)).stream())
                    .forEach(dates::add));
    text.origin().date().ifPresent(dates::add);
    return dates;
  }

  private static void check(
      TextUnit unit, String sentence, Matcher count, Known known, Findings findings) {
    Matcher kind = KIND.matcher(sentence.substring(count.end()));
    String word = kind.find() ? kind.group(1) : "";
    int number = Figures.parse(count.group(1));
    for (Treaty treaty : known.treaties()) {
      boolean meant =
          !word.isEmpty() && treaty.title().matches("(?s)(?:United Nations )?" + word + ".*");
      for (LocalDate date : meant ? known.dates() : List.<LocalDate>of()) {
        int all = count(treaty, date, count.group(2), EnumSet.allOf(State.Kind.class));
        int members = count(treaty, date, count.group(2), EnumSet.of(State.Kind.MEMBER));
        if (number == all && all != members) {
          findings.add(
              unit,
              count.group(),
              "`"
                  + count.group(1)
                  + "` counts "
                  + count.group(2)
                  + " of every kind; Member States are "
                  + members,
              "write " + members + ", or leave out `Member States`");
          return;
        }
      }
    }
  }

  private static int count(Treaty treaty, LocalDate date, String what, Set<State.Kind> kinds) {
    return what.equals("parties")
        ? Participation.parties(treaty, date, kinds).size()
        : Participation.signatories(treaty, date, kinds).size();
  }
}
