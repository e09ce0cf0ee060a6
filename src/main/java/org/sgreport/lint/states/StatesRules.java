package org.sgreport.lint.states;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class StatesRules {
  public static final List<LintRule> ALL =
      List.of(
          new Anachronism(),
          new Count(),
          new InformalName(),
          new Inverted(),
          new ListOrder(),
          new MemberStates(),
          new PluralOfOne(),
          new RepeatedState(),
          new SerialComma(),
          new StateArticle(),
          new StatePossessive(),
          new StatesParties());

  private StatesRules() {}
}
