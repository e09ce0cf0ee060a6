package org.sgreport.lint.states;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code Cuba, Mexico, and Spain}. */
final class SerialComma extends TextRule {
  SerialComma() {
    super(Rule.warning("states/serial-comma"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      for (List<StateMentions.Mention> list : unit.stateLists()) {
        int last = list.size() - 1;
        String between = unit.own().substring(list.get(last - 1).end(), list.get(last).start());
        if (last > 1 && between.equals(", and ")) {
          findings.add(
              unit,
              ", and",
              "there is a comma before the last name of a list",
              "write `and` without a comma");
        }
      }
    }
  }
}
