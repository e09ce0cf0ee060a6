package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Parameter;
import org.sgreport.language.vocabulary.Hedge;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.language.vocabulary.Proportions;
import org.sgreport.language.vocabulary.Share;

/**
 * A share of a total in words: "22 per cent", "nearly a quarter", "one in five", "12 of 27". The
 * simplest fraction that is nearest stands for one that is not exact, and says so.
 */
public final class Shares {
  /** The last argument of a directive that prints a share. */
  public static final Parameter FORM =
      Parameter.optional("form", "per cent", "per cent, fraction, one in, or of");

  /** How exact a percentage is. */
  public static final Parameter ROUND =
      Parameter.optional("round", "1", "to what a percentage is rounded, such as 0.1");

  private static final List<String> FORMS = List.of("per cent", "fraction", "one in", "of");
  private static final List<Integer> DENOMINATORS = List.of(2, 3, 4, 5, 10);

  /** What rounding may hide: a hundredth. */
  private static final double EXACT = 0.005;

  /** A share that is less than its nearest fraction by a tenth of it at most is nearly that. */
  private static final double NEAR = 0.1;

  private record Fraction(int numerator, int denominator) {
    double share() {
      return (double) numerator / denominator;
    }
  }

  private Shares() {}

  /** Of a part in a whole that is not none. */
  public static String words(Call call, BigDecimal part, BigDecimal whole) {
    Language language = call.context().language();
    double share = part.divide(whole, MathContext.DECIMAL64).doubleValue();
    boolean inFigures =
        !call.text("form").equals("fraction") && !call.text("form").equals("one in");
    if (!inFigures && (share <= 0 || share >= 1)) {
      return Counting.placed(call, language.numerals().share(share <= 0 ? Share.NONE : Share.ALL));
    }
    return switch (call.choice("form", FORMS)) {
      case "fraction" -> Counting.placed(call, fraction(language.proportions(), share));
      case "one in" -> Counting.placed(call, inEvery(language.proportions(), share));
      case "of" -> outOf(call, part, whole);
      default -> perCent(call, share);
    };
  }

  private static String outOf(Call call, BigDecimal part, BigDecimal whole) {
    Language language = call.context().language();
    boolean small = whole.compareTo(BigDecimal.TEN) < 0;
    Call written = small ? call : call.with("figures", "true");
    String some =
        part.signum() == 0
            ? Counting.placed(call, language.numerals().share(Share.NONE))
            : Counting.number(written, part.intValue());
    return language.proportions().outOf(some, Counting.number(written.within(), whole.intValue()));
  }

  private static String fraction(Proportions words, double share) {
    Fraction nearest = nearest(DENOMINATORS.stream(), share);
    return words.hedged(
        hedge(nearest, share), words.fraction(nearest.numerator, nearest.denominator));
  }

  /** Small shares as one in so many, others as in fractions. */
  private static String inEvery(Proportions words, double share) {
    Fraction nearest =
        share < 0.3
            ? new Fraction(1, (int) Math.round(1 / share))
            : nearest(DENOMINATORS.stream(), share);
    return words.hedged(
        hedge(nearest, share), words.inEvery(nearest.numerator, nearest.denominator));
  }

  private static Fraction nearest(Stream<Integer> denominators, double share) {
    return denominators
        .flatMap(d -> IntStream.range(1, d).mapToObj(n -> new Fraction(n, d)))
        .min(Comparator.comparingDouble(f -> Math.abs(f.share() - share)))
        .orElseThrow();
  }

  private static Hedge hedge(Fraction nearest, double share) {
    double over = share - nearest.share();
    if (Math.abs(over) < EXACT) {
      return Hedge.EXACT;
    }
    return over > 0
        ? Hedge.MORE_THAN
        : -over <= NEAR * nearest.share() ? Hedge.NEARLY : Hedge.LESS_THAN;
  }

  /** Whole per cents; some is never 0, and not all is never 100. */
  private static String perCent(Call call, double share) {
    Language language = call.context().language();
    int decimals = call.number("round").map(BigDecimal::scale).orElse(0);
    BigDecimal rounded = BigDecimal.valueOf(100 * share).setScale(decimals, RoundingMode.HALF_UP);
    if (rounded.signum() == 0 && share > 0) {
      return hedged(call, Hedge.LESS_THAN, BigDecimal.ONE);
    }
    if (rounded.intValue() == 100 && share < 1) {
      return hedged(call, Hedge.MORE_THAN, BigDecimal.valueOf(99));
    }
    return language
        .numerals()
        .perCent(
            decimals == 0 && call.position().startsSentence()
                ? Counting.number(call, rounded.intValue())
                : language.numerals().inFigures(rounded));
  }

  private static String hedged(Call call, Hedge hedge, BigDecimal figure) {
    Language language = call.context().language();
    return Counting.placed(
        call,
        language
            .proportions()
            .hedged(hedge, language.numerals().perCent(language.numerals().inFigures(figure))));
  }
}
