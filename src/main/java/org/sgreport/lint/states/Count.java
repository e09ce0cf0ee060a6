package org.sgreport.lint.states;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Parentheses;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;
import org.sgreport.text.NumberWords;
import org.sgreport.text.ProsePattern;

/** {@code 28 Member States} over a list of 27. */
final class Count extends TextRule {
  /** How many characters before its list a count is, at most. */
  private static final int NEAR = 160;

  private static final Pattern BEFORE_LIST =
      ProsePattern.of(
          "(?<![\\d.,/]|of the )({count}) ((?:other |reporting |more )*(?:Member )?(?:States|countries|Governments))(?: (?:of|in|from) [^.:;()]{1,40})? \\($");
  private static final Pattern BEFORE_COLON =
      ProsePattern.of(
          "(?<![\\d.,/])({count}) ((?:other |reporting )*(?:Member )?States)[^.:;(]*?(?:: |,? namely,? )$");
  private static final Pattern BEFORE_NOTE =
      ProsePattern.of(
          "(?<![\\d.,/])({count}) ((?:other |reporting )*(?:Member )?States)\\[\\^(\\d+)]");

  Count() {
    super(Rule.error("states/count"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      unit.parentheses().stream()
          .forEach(
              list -> check(unit, BEFORE_LIST, list.start() + 1, list.states().size(), findings));
      for (List<StateMentions.Mention> list : unit.stateLists()) {
        boolean ends =
            unit.text().substring(list.get(list.size() - 1).end()).matches("(?s)[.;)].*|");
        check(unit, BEFORE_COLON, list.get(0).start(), ends ? list.size() : 0, findings);
      }
      Matcher noted = BEFORE_NOTE.matcher(unit.marked());
      while (unit.marked().contains("[^") && noted.find()) {
        int listed =
            text.note(Figures.parse(noted.group(3)))
                .map(n -> Parentheses.statesOf(n.text()).size())
                .orElse(0);
        compare(unit, noted.group(1), noted.group(2), listed, findings);
      }
    }
  }

  private static void check(TextUnit unit, Pattern before, int at, int listed, Findings findings) {
    Matcher count = before.matcher(unit.text().substring(Math.max(0, at - NEAR), at));
    if (count.find()) {
      compare(unit, count.group(1), count.group(2), listed, findings);
    }
  }

  private static void compare(
      TextUnit unit, String number, String what, int listed, Findings findings) {
    boolean same = NumberWords.says(number, listed);
    if (listed > 0 && !same) {
      findings.add(
          unit,
          number + " " + what,
          "`" + number + " " + what + "` counts a list of " + listed,
          "correct the count or the list");
    }
  }
}
