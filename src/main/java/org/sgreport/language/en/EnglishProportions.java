package org.sgreport.language.en;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.sgreport.language.vocabulary.Hedge;
import org.sgreport.language.vocabulary.Numerals;
import org.sgreport.language.vocabulary.Proportions;
import org.sgreport.text.NumberWords;

/** English fractions, ranges and changes (Editorial Manual, numbers). */
final class EnglishProportions implements Proportions {
  private static final Map<Integer, String> PARTS =
      Map.of(3, "third", 4, "quarter", 5, "fifth", 10, "tenth");
  private static final List<String> MULTIPLIED = List.of("doubled", "tripled", "quadrupled");

  @Override
  public String fraction(int numerator, int denominator) {
    if (denominator == 2) {
      return "half";
    }
    String part = PARTS.get(denominator);
    return numerator == 1 ? "a " + part : NumberWords.of(numerator) + " " + part + "s";
  }

  @Override
  public String inEvery(int some, int all) {
    return all < 10 ? NumberWords.of(some) + " in " + NumberWords.of(all) : some + " in " + all;
  }

  @Override
  public String outOf(String some, String all) {
    return some + " of " + all;
  }

  @Override
  public String hedged(Hedge hedge, String words) {
    return switch (hedge) {
      case EXACT -> words;
      case MORE_THAN -> "more than " + words;
      case NEARLY -> "nearly " + words;
      case LESS_THAN -> "less than " + words;
    };
  }

  @Override
  public String range(String from, String until) {
    return from + " to " + until;
  }

  @Override
  public String between(String from, String until) {
    return "between " + from + " and " + until;
  }

  @Override
  public String points(String figure, boolean one) {
    return figure + " percentage point" + (one ? "" : "s");
  }

  @Override
  public String times(BigDecimal factor) {
    boolean whole = factor.stripTrailingZeros().scale() <= 0;
    if (whole && factor.intValue() == 2) {
      return "twice";
    }
    Numerals numerals = English.INSTANCE.numerals();
    return (whole ? numerals.count(factor.intValue()) : numerals.inFigures(factor)) + " times";
  }

  @Override
  public String multiplied(int factor) {
    return MULTIPLIED.get(factor - 2);
  }

  @Override
  public String halved() {
    return "halved";
  }

  @Override
  public String change(int sign) {
    return sign == 0 ? "no change" : sign > 0 ? "an increase of" : "a decrease of";
  }
}
