package org.sgreport.lint.spelling;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class SpellingRules {
  public static final List<LintRule> ALL =
      List.of(new AdverbHyphen(), new DoubledWord(), new Ize(), new SpellingList(), new TwoForms());

  private SpellingRules() {}
}
