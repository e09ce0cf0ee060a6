package org.sgreport.lint.states;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;

/**
 * {@code (Mexico, Latvia and Spain)}: all but one in order, since a list with more out of place is
 * in another order.
 */
final class ListOrder extends TextRule {
  /** In a running sentence, a few may be in an order of their own: by size, by time. */
  private static final int FEWEST = 4;

  private static final int FEWEST_IN_PARENTHESES = 2;

  /**
   * Of others, two or three in parentheses can be anything but behind a word for who is counted.
   */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\b(?:states|countries|governments|parties|respondents|some|others?|many|several|few)\\b[^.;()]{0,60}\\($");

  ListOrder() {
    super(Rule.error("states/list-order"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      for (List<StateMentions.Mention> list : unit.stateLists()) {
        String before = unit.own().substring(0, list.get(0).start());
        boolean inParentheses = before.endsWith("(");
        List<StateMentions.Mention> states = list.stream().filter(ListOrder::isState).toList();
        boolean listed =
            text.origin().report().isPresent()
                || states.size() >= FEWEST
                || COUNTED.matcher(before).find();
        if (listed
            && !before.endsWith(" between ")
            && states.size() >= (inParentheses ? FEWEST_IN_PARENTHESES : FEWEST)
            && inOrder(states) == states.size() - 1) {
          check(unit, states, findings);
        }
      }
    }
  }

  private static boolean isState(StateMentions.Mention mention) {
    return States.all().isMember(mention.name().code());
  }

  /** How many of a list are in alphabetical order if the others are left out. */
  private static int inOrder(List<StateMentions.Mention> list) {
    int[] longest = new int[list.size()];
    int most = 0;
    for (int i = 0; i < list.size(); i++) {
      for (int before = 0; before < i; before++) {
        boolean follows = StateName.ORDER.compare(list.get(before).name(), list.get(i).name()) <= 0;
        longest[i] = follows ? Math.max(longest[i], longest[before]) : longest[i];
      }
      longest[i]++;
      most = Math.max(most, longest[i]);
    }
    return most;
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
