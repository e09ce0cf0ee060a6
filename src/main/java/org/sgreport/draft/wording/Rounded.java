package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.language.vocabulary.Hedge;

/** A figure as {@code round=} wants it, and how it lies to the one that is meant. */
record Rounded(BigDecimal figure, Hedge hedge) {
  /** A figure that would be none is left as it is; what is cut behind the point needs no hedge. */
  static Rounded of(Call call, BigDecimal value) {
    Optional<BigDecimal> to = call.number("round").filter(r -> r.signum() > 0);
    BigDecimal rounded = to.map(step -> toStep(value, step)).orElse(value);
    if (rounded.signum() == 0 || rounded.compareTo(value) == 0) {
      return new Rounded(value, Hedge.EXACT);
    }
    boolean hedged = to.orElseThrow().compareTo(BigDecimal.ONE) >= 0;
    Hedge hedge = rounded.compareTo(value) < 0 ? Hedge.MORE_THAN : Hedge.NEARLY;
    return new Rounded(rounded, hedged ? hedge : Hedge.EXACT);
  }

  private static BigDecimal toStep(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
  }

  boolean isOne() {
    return figure.compareTo(BigDecimal.ONE) == 0;
  }
}
