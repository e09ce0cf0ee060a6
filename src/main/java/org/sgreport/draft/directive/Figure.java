package org.sgreport.draft.directive;

import java.math.BigDecimal;
import java.util.Locale;
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
    String scale = unit.scale().isEmpty() || isThousands() ? "" : " " + unit.scale();
    String sign = unit.currency().map(Currency::sign).orElse("");
    if (!sign.isEmpty()) {
      return whole().signum() < 0
          ? "-" + sign + figure(whole().negate()) + scale
          : sign + figure(whole()) + scale;
    }
    String behind = unit.isPerCent() ? " " + Unit.PER_CENT : scale + currency();
    return (behind.isEmpty() ? number(call) : measured(call)) + behind;
  }

  private boolean isThousands() {
    return unit.scale().equals(THOUSAND);
  }

  /** Thousands are written out: 860,000. */
  private BigDecimal whole() {
    return isThousands() ? value.movePointRight(3).stripTrailingZeros() : value;
  }

  private String currency() {
    return unit.currency().map(c -> " " + c.plural()).orElse("");
  }

  private String number(Call call) {
    return countable() ? Counting.number(call, whole().intValue()) : figure(whole());
  }

  private String measured(Call call) {
    boolean inWords = call.position().startsSentence() && countable();
    return inWords ? Counting.number(call, whole().intValue()) : figure(whole());
  }

  /** Whether it is a whole number that can be said in words. */
  private boolean countable() {
    return whole().scale() <= 0 && whole().signum() >= 0 && whole().compareTo(MOST_IN_WORDS) < 0;
  }

  private static String figure(BigDecimal value) {
    return String.format(Locale.ENGLISH, "%,." + Math.max(0, value.scale()) + "f", value);
  }
}
