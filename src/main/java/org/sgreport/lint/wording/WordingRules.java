package org.sgreport.lint.wording;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class WordingRules {
  public static final List<LintRule> ALL = List.of(new Biannual(), new Inclusive(), new Season());

  private WordingRules() {}
}
