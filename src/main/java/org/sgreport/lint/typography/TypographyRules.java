package org.sgreport.lint.typography;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class TypographyRules {
  public static final List<LintRule> ALL =
      List.of(
          new AndOr(),
          new BoldInText(),
          new DoubleSign(),
          new DoubleSpace(),
          new EmDash(),
          new RecommendationNotBold(),
          new SingleQuotes(),
          new SpaceAfter(),
          new SpaceBefore(),
          new SpacedHyphen(),
          new StraightQuotes(),
          new UnclosedParenthesis(),
          new UnclosedQuote());

  private TypographyRules() {}
}
