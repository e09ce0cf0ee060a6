package org.sgreport.lint.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.text.NumberWords;

/**
 * A figure that a phrase states, and how near it claims to be: "over 6,000", "nearly two thirds",
 * "one in five", "12 per cent". A share is one of 1.
 */
record Stated(Nearness nearness, double value, boolean isShare) {
  private static final Map<String, Integer> PARTS =
      Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10);
  private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?|[a-z]+(?:-[a-z]+)?)";
  private static final Pattern FRACTION =
      Pattern.compile("(?:(?:(\\w+) )?(third|quarter|fifth|tenth)s?|(half))\\b.*");
  private static final Pattern IN_EVERY =
      Pattern.compile(NUMBER + " in (?:every )?" + NUMBER + "\\b.*");
  private static final Pattern PER_CENT = Pattern.compile(NUMBER + " per cent\\b.*");
  private static final Pattern PLAIN =
      Pattern.compile(NUMBER + "(?: (thousand|million|billion|trillion))?\\b.*");
  private static final List<String> SCALES = List.of("thousand", "million", "billion", "trillion");

  /** How a phrase hedges, and when the figure bears it out, as its ratio to the value stated. */
  enum Nearness {
    MORE("over|more than|above|exceeding|upwards of", "more than that", r -> r > 1),
    NEARLY("nearly|almost|close to|just under", "a little less than that", r -> r < 1 && r >= 0.8),
    LESS("under|fewer than|less than|below", "less than that", r -> r < 1),
    ABOUT("about|around|approximately|roughly|some", "about that", r -> r >= 0.9 && r <= 1.1),
    AT_LEAST("at least|no fewer than|not less than", "no less than that", r -> r >= 1),
    AT_MOST("up to|at most|no more than", "no more than that", r -> r <= 1),
    EXACTLY("", "just that", r -> r >= 0.975 && r <= 1.025);

    private final Pattern words;
    private final String claim;
    private final DoublePredicate bornOut;

    Nearness(String words, String claim, DoublePredicate bornOut) {
      this.words = Pattern.compile("(?i)^(?:" + words + ")\\b ?");
      this.claim = claim;
      this.bornOut = bornOut;
    }
  }

  /** Empty where the phrase states no figure. */
  static Optional<Stated> of(String phrase) {
    for (Nearness nearness : Nearness.values()) {
      Matcher hedge = nearness.words.matcher(phrase);
      if (nearness == Nearness.EXACTLY || hedge.find()) {
        String rest = nearness == Nearness.EXACTLY ? phrase : phrase.substring(hedge.end());
        return figure(nearness, bare(rest.toLowerCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  /** "all nine", "the three" and "both" without what comes before the number. */
  private static String bare(String words) {
    return words
        .replaceFirst("^(?:all (?:of )?)?(?:the |these )?(?=\\w+)", "")
        .replaceFirst("^both\\b", "two");
  }

  private static Optional<Stated> figure(Nearness nearness, String words) {
    return List.of(fraction(words), inEvery(words), perCent(words)).stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(share -> new Stated(nearness, share, true))
        .or(() -> plain(words).map(number -> new Stated(nearness, number, false)));
  }

  private static Optional<Double> fraction(String words) {
    Matcher fraction =
        FRACTION.matcher(
            words.replaceFirst("^(?:a|one) (?=half|third|quarter|fifth|tenth)", "one "));
    if (!fraction.matches()) {
      return Optional.empty();
    }
    if (fraction.group(3) != null) {
      return Optional.of(0.5);
    }
    double part = PARTS.get(fraction.group(2));
    return fraction.group(1) == null
        ? Optional.of(1 / part)
        : number(fraction.group(1)).map(n -> n / part);
  }

  private static Optional<Double> inEvery(String words) {
    Matcher every = IN_EVERY.matcher(words);
    return every.matches()
        ? number(every.group(1)).flatMap(n -> number(every.group(2)).map(d -> n / d))
        : Optional.empty();
  }

  private static Optional<Double> perCent(String words) {
    Matcher share = PER_CENT.matcher(words);
    return share.matches() ? number(share.group(1)).map(n -> n / 100) : Optional.empty();
  }

  private static Optional<Double> plain(String words) {
    Matcher plain = PLAIN.matcher(words);
    return plain.matches()
        ? number(plain.group(1)).map(n -> n * scale(plain.group(2)))
        : Optional.empty();
  }

  private static double scale(String word) {
    return Math.pow(1000, SCALES.indexOf(String.valueOf(word)) + 1);
  }

  private static Optional<Double> number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Optional.of(Double.valueOf(written.replace(",", "")));
    }
    OptionalInt words = NumberWords.parse(written);
    return words.isPresent() ? Optional.of((double) words.getAsInt()) : Optional.empty();
  }

  /** Why the claim does not hold for a figure, or for its share of a total; empty where it does. */
  Optional<String> fault(BigDecimal figure, int total) {
    double is = isShare ? share(figure, total) : figure.doubleValue();
    boolean holds =
        nearness == Nearness.EXACTLY && !isShare
            ? is == value
            : value != 0 && nearness.bornOut.test(is / value);
    return holds ? Optional.empty() : Optional.of("claims " + nearness.claim);
  }

  /** Of a figure that is no part of a total, what it is itself in per cent. */
  private static double share(BigDecimal figure, int total) {
    BigDecimal whole = BigDecimal.valueOf(total == 0 ? 100 : total);
    return figure.divide(whole, 10, RoundingMode.HALF_UP).doubleValue();
  }
}
