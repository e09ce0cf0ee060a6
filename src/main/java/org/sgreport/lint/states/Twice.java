package org.sgreport.lint.states;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;

/** {@code (Cuba, Spain and Cuba)}. */
final class Twice extends TextRule {
  Twice() {
    super(Rule.error("states/twice"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.prose()) {
      for (List<StateMentions.Mention> list : piece.stateLists()) {
        Set<String> seen = new HashSet<>();
        list.stream()
            .filter(m -> !seen.add(m.name().code()))
            .forEach(
                m -> {
                  String words = piece.own().substring(m.start(), m.end());
                  findings.add(
                      piece,
                      words,
                      "`" + words + "` stands twice in one list",
                      "take one out, and correct the count");
                });
      }
    }
  }
}
