package org.sgreport.lint.states;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;

/** {@code Cuba, Mexico, and Spain}. */
final class SerialComma extends TextRule {
  SerialComma() {
    super(Rule.warning("states/serial-comma"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.prose()) {
      for (List<StateMentions.Mention> list : piece.stateLists()) {
        int last = list.size() - 1;
        String between = piece.own().substring(list.get(last - 1).end(), list.get(last).start());
        if (last > 1 && between.equals(", and ")) {
          findings.add(
              piece,
              ", and",
              "a comma stands before the last name of a list",
              "write `and` without a comma");
        }
      }
    }
  }
}
