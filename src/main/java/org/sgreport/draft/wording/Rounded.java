package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.language.vocabulary.Hedge;
import org.sgreport.model.Unit;

/** A figure as {@code round=} wants it, and how it lies to the one that is meant. */
record Rounded(BigDecimal figure, Hedge hedge) {
  /** A figure that would be none is left as it is; what is cut behind the point needs no hedge. */
  static Rounded of(Call call, BigDecimal value, Unit unit) {
    Optional<BigDecimal> to =
        call.number("round").filter(r -> r.signum() > 0).map(r -> inUnit(r, unit));
    BigDecimal rounded = to.map(step -> toStep(value, step)).orElse(value);
    if (rounded.signum() == 0 || rounded.compareTo(value) == 0) {
      return new Rounded(value, Hedge.EXACT);
    }
    boolean hedged = to.orElseThrow().compareTo(BigDecimal.ONE) >= 0;
    Hedge hedge = rounded.compareTo(value) < 0 ? Hedge.MORE_THAN : Hedge.NEARLY;
    return new Rounded(rounded, hedged ? hedge : Hedge.EXACT);
  }

  /** A million of a figure in millions is one. */
  private static BigDecimal inUnit(BigDecimal step, Unit unit) {
    BigDecimal scale = unit.whole(BigDecimal.ONE);
    return step.compareTo(scale) >= 0 ? step.divide(scale, MathContext.DECIMAL64) : step;
  }

  private static BigDecimal toStep(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
  }

  boolean isOne() {
    return figure.compareTo(BigDecimal.ONE) == 0;
  }
}
