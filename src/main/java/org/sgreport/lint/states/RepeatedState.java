package org.sgreport.lint.states;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code (Cuba, Spain and Cuba)}. */
final class RepeatedState extends TextRule {
  RepeatedState() {
    super(Rule.error("states/twice"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      for (List<StateMentions.Mention> list : unit.stateLists()) {
        Set<String> seen = new HashSet<>();
        list.stream()
            .filter(m -> !seen.add(m.name().code()) && !isCase(unit.own(), m))
            .forEach(
                m -> {
                  String words = unit.own().substring(m.start(), m.end());
                  findings.add(
                      unit,
                      words,
                      "`" + words + "` is repeated in one list",
                      "remove one, and correct the count");
                });
      }
    }
  }

  /** One of the two sides of a case: Chile v. Cuba. */
  private static boolean isCase(String words, StateMentions.Mention mention) {
    return words.substring(0, mention.start()).endsWith(" v. ")
        || words.startsWith(" v. ", mention.end());
  }
}
