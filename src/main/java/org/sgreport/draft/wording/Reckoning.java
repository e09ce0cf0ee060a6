package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Parameter;
import org.sgreport.model.Amount;

/** What {@code take=} makes of several figures. */
public final class Reckoning {
  public static final Parameter TAKE =
      Parameter.optional("take", "sum", "sum, least, most, mean, range, difference or ratio");

  private static final List<String> WAYS =
      List.of("sum", "least", "most", "mean", "range", "difference", "ratio");
  private static final int DECIMALS = 1;

  private Reckoning() {}

  /** Of at least one figure; a mean or a ratio has one decimal at most. */
  public static Amount of(Call call, List<Amount> amounts) {
    return switch (call.choice("take", WAYS)) {
      case "least" -> both(amounts, BigDecimal::min);
      case "most" -> both(amounts, BigDecimal::max);
      case "mean" -> divided(sum(amounts), BigDecimal.valueOf(amounts.size()));
      case "range" ->
          new Amount(both(amounts, BigDecimal::min).from(), both(amounts, BigDecimal::max).until());
      case "difference" -> difference(amounts);
      case "ratio" -> ratio(amounts);
      default -> sum(amounts);
    };
  }

  public static Amount sum(List<Amount> amounts) {
    return amounts.stream().reduce(Amount.ZERO, Amount::plus);
  }

  private static Amount both(List<Amount> amounts, BinaryOperator<BigDecimal> choice) {
    return new Amount(one(amounts, Amount::from, choice), one(amounts, Amount::until, choice));
  }

  private static BigDecimal one(
      List<Amount> amounts, Function<Amount, BigDecimal> end, BinaryOperator<BigDecimal> choice) {
    return amounts.stream().map(end).reduce(choice).orElseThrow();
  }

  /** The first less the others. */
  private static Amount difference(List<Amount> amounts) {
    Amount others = sum(amounts.subList(1, amounts.size()));
    Amount first = amounts.get(0);
    return new Amount(first.from().subtract(others.until()), first.until().subtract(others.from()));
  }

  /** The first to the sum of the others. */
  private static Amount ratio(List<Amount> amounts) {
    BigDecimal others = sum(amounts.subList(1, amounts.size())).until();
    return others.signum() == 0 ? Amount.ZERO : divided(amounts.get(0), others);
  }

  private static Amount divided(Amount amount, BigDecimal by) {
    return new Amount(divided(amount.from(), by), divided(amount.until(), by));
  }

  /** With one decimal at most. */
  public static BigDecimal divided(BigDecimal number, BigDecimal by) {
    BigDecimal result = number.divide(by, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return result.scale() < 0 ? result.setScale(0) : result;
  }

  /** The share in a total of 100; empty where the total is none. */
  public static Optional<BigDecimal> percentage(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(
            part.multiply(BigDecimal.valueOf(100)).divide(whole, 10, RoundingMode.HALF_UP));
  }
}
