package org.sgreport.draft.wording;

import java.math.BigDecimal;
import org.sgreport.draft.call.Call;
import org.sgreport.language.vocabulary.Numerals;
import org.sgreport.model.Unit;
import org.sgreport.reference.Currency;

/**
 * A figure with its unit in the Manual's form: percentages, money and millions take figures, other
 * numbers words under ten; a number that begins a sentence is written in words where it can be
 * (Editorial Manual, numbers).
 */
record Figure(BigDecimal value, Unit unit) {
  private static final String THOUSAND = "thousand";
  private static final BigDecimal MOST_IN_WORDS = BigDecimal.valueOf(1000);

  /** "$55 billion", "55 billion euros", "12 per cent", "3.8 billion", "nine". */
  String amount(Call call) {
    Numerals numerals = call.context().language().numerals();
    String sign = unit.currency().map(Currency::sign).orElse("");
    if (!sign.isEmpty()) {
      String minus = whole().signum() < 0 ? "-" : "";
      return minus + sign + scaled(numerals, numerals.inFigures(whole().abs()));
    }
    String figure =
        inWords(call) ? Counting.number(call, whole().intValue()) : numerals.inFigures(whole());
    return unit.isPerCent()
        ? numerals.perCent(figure)
        : scaled(numerals, figure) + unit.currency().map(c -> " " + c.plural()).orElse("");
  }

  private String scaled(Numerals numerals, String figure) {
    return isScaled() ? numerals.scaled(figure, unit.scale()) : figure;
  }

  private boolean isScaled() {
    return !unit.scale().isEmpty() && !isThousands();
  }

  private boolean isThousands() {
    return unit.scale().equals(THOUSAND);
  }

  /** Thousands are written out: 860,000. */
  private BigDecimal whole() {
    return isThousands() ? value.movePointRight(3).stripTrailingZeros() : value;
  }

  /** A measured figure only where it begins a sentence. */
  private boolean inWords(Call call) {
    boolean measured = unit.isPerCent() || isScaled() || unit.currency().isPresent();
    return countable() && (!measured || call.position().startsSentence());
  }

  /** Whether it is a whole number that can be said in words. */
  private boolean countable() {
    return whole().scale() <= 0 && whole().signum() >= 0 && whole().compareTo(MOST_IN_WORDS) < 0;
  }
}
