package org.sgreport.lint.abbreviations;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class AbbreviationsRules {
  public static final List<LintRule> ALL =
      List.of(
          new AbbreviationArticle(),
          new AbbreviationPossessive(),
          new DefinedTwice(),
          new Forbidden(),
          new NameAgain(),
          new RarelyUsed(),
          new Stops(),
          new TwoMeanings(),
          new Undefined());

  private AbbreviationsRules() {}
}
