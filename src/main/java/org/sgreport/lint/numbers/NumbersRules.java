package org.sgreport.lint.numbers;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class NumbersRules {
  public static final List<LintRule> ALL =
      List.of(
          new AsOf(),
          new DateForm(),
          new Decade(),
          new DollarWord(),
          new FiguresFromTen(),
          new Fraction(),
          new FromRange(),
          new FutureDate(),
          new ImpossibleDate(),
          new LeadingZero(),
          new MillionInFigures(),
          new MillionShort(),
          new MixedSeries(),
          new NumericDate(),
          new OrdinalDate(),
          new PercentSign(),
          new PercentWord(),
          new RangeDash(),
          new RelativeDate(),
          new SentenceStart(),
          new ShortMonth(),
          new Thousands(),
          new UnitSpace(),
          new UnitedStatesDollars(),
          new WordsBelowTen());

  private NumbersRules() {}
}
