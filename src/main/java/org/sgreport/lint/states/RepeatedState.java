package org.sgreport.lint.states;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
        if (isOfPairs(unit.own(), list)) {
          continue;
        }
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

  /** "Between Chad and Fiji, Fiji and Peru": with an "and" before the last one, too. */
  private static boolean isOfPairs(String words, List<StateMentions.Mention> list) {
    return IntStream.range(1, list.size() - 1)
        .mapToObj(i -> words.substring(list.get(i - 1).end(), list.get(i).start()))
        .anyMatch(between -> between.contains("and"));
  }

  /** One of the two sides of a case: Chile v. Cuba. */
  private static boolean isCase(String words, StateMentions.Mention mention) {
    return words.substring(0, mention.start()).endsWith(" v. ")
        || words.startsWith(" v. ", mention.end());
  }
}
