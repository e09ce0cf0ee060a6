package org.sgreport.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sgreport.reference.Currency;

/**
 * What a figure counts: {@code per cent}, a currency, or things by their plural, such as {@code
 * billion euros} or {@code million people}. The scale is empty where there is none, the currency
 * where none is counted, the noun where one is.
 */
public record Unit(String scale, Optional<Currency> currency, String noun) {
  public static final String PER_CENT = "per cent";
  public static final List<String> SCALES = List.of("thousand", "million", "billion", "trillion");

  /** What a fact without a unit has. */
  public static final Unit NONE = new Unit("", Optional.empty(), "");

  private static final Pattern NOUN = Pattern.compile("\\p{L}[\\p{L}’'-]*(?: \\p{L}[\\p{L}’'-]*)*");

  /** Empty where the words are no unit. */
  public static Optional<Unit> of(String written) {
    String scale = scaleOf(written);
    String counted = written.substring(scale.length()).strip();
    Optional<Currency> currency = Currency.of(counted);
    boolean known = currency.isPresent() || isNoun(counted);
    boolean fits = known && !(counted.equals(PER_CENT) && !scale.isEmpty());
    return fits
        ? Optional.of(new Unit(scale, currency, currency.isPresent() ? "" : counted))
        : Optional.empty();
  }

  private static String scaleOf(String written) {
    return SCALES.stream().filter(s -> written.startsWith(s + " ")).findFirst().orElse("");
  }

  private static boolean isNoun(String counted) {
    boolean scaled = SCALES.stream().anyMatch(s -> List.of(counted.split(" ")).contains(s));
    return NOUN.matcher(counted).matches() && !scaled && !counted.matches("\\p{Lu}{3}");
  }

  /** The figure without the scale: 3,500,000 for 3.5 of {@code million people}. */
  public BigDecimal whole(BigDecimal figure) {
    return scale.isEmpty() ? figure : figure.movePointRight(3 * (SCALES.indexOf(scale) + 1));
  }

  public boolean isPerCent() {
    return noun.equals(PER_CENT);
  }
}
