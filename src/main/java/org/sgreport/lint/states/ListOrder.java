package org.sgreport.lint.states;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.StateName;

/** {@code (Mexico, Latvia and Spain)}. */
final class ListOrder extends TextRule {
  /** In a running sentence, two may be in an order of their own. */
  private static final int FEWEST = 3;

  ListOrder() {
    super(Rule.error("states/list-order"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      for (List<StateMentions.Mention> list : unit.stateLists()) {
        boolean inParentheses = unit.own().substring(0, list.get(0).start()).endsWith("(");
        if (inParentheses || list.size() >= FEWEST) {
          check(unit, list, findings);
        }
      }
    }
  }

  private static void check(TextUnit unit, List<StateMentions.Mention> list, Findings findings) {
    for (int i = 1; i < list.size(); i++) {
      if (StateName.ORDER.compare(list.get(i).name(), list.get(i - 1).name()) < 0) {
        String words = unit.own().substring(list.get(i - 1).start(), list.get(i).end());
        findings.add(
            unit,
            words,
            "`" + words + "` is not in alphabetical order",
            "sort the list by name, without articles");
        return;
      }
    }
  }
}
