package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.sgreport.document.Evidence.Claim;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.language.vocabulary.Hedge;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.language.vocabulary.Numerals;
import org.sgreport.language.vocabulary.Proportions;
import org.sgreport.model.Amount;

/** A change in words: "an increase of 12", "up from 15", "more than doubled". */
public final class Changes {
  /** What a change can be printed with. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.optional("from", "the earlier report", "the key of another fact"),
          Earlier.TAKE,
          Parameter.optional(
              "form",
              "number",
              "number, per cent, points, times, multiplied (doubled, halved), earlier (the earlier figure), or word"),
          Parameter.optional("up", "an increase of", "what comes before the figure where it rose"),
          Parameter.optional("down", "a decrease of", "what comes before it where it fell"),
          Parameter.optional("same", "no change", "what is printed where it did neither"));

  private static final List<String> FORMS =
      List.of("number", "per cent", "points", "times", "multiplied", "earlier", "word");

  private static final double EXACT = 0.005;

  /** So little less than a multiple is nearly that. */
  private static final double NEAR = 0.15;

  private static final int MOST_MULTIPLIED = 4;

  private final Call call;
  private final Difference change;
  private final Proportions proportions;

  private Changes(Call call, Difference change) {
    this.call = call;
    this.change = change;
    this.proportions = call.context().language().proportions();
  }

  public static Expansion words(Call call, Difference change) {
    if (call.given("says").isPresent()) {
      String says = call.text("says");
      return Expansion.of(Counting.placed(call, says), change.places())
          .claiming(Optional.of(new Claim(says, change.now(), 0, Optional.of(change.before()))));
    }
    return new Changes(call, change)
        .words()
        .<Expansion>map(w -> Expansion.of(Counting.placed(call, w), change.places()))
        .orElseGet(Expansion.Refused::new);
  }

  private Optional<String> words() {
    String form = call.choice("form", FORMS);
    if (form.equals("word") && call.given(argument()).isEmpty()) {
      call.complain(
          DirectiveRules.MISSING_ARGUMENT,
          "",
          "form=\"word\" needs the argument `" + argument() + "`",
          "add up=\"…\", down=\"…\" and same=\"…\"");
      return Optional.empty();
    }
    if (change.sign() == 0) {
      return Optional.of(direction());
    }
    return switch (form) {
      case "per cent" -> percentage().map(this::directed);
      case "points" -> Optional.of(directed(points()));
      case "times" -> factor().map(proportions::times);
      case "multiplied" -> multiplied();
      case "earlier" -> earlier();
      case "word" -> Optional.of(direction());
      default -> number().map(this::directed);
    };
  }

  /** "an increase of", or what {@code up=}, {@code down=} and {@code same=} say instead. */
  private String direction() {
    return call.given(argument()).orElseGet(() -> proportions.change(change.sign()));
  }

  private String argument() {
    return change.sign() == 0 ? "same" : change.sign() > 0 ? "up" : "down";
  }

  private String directed(String figure) {
    return (direction() + " " + figure).strip();
  }

  private Optional<String> figure(Amount amount) {
    return change.kind() == Earlier.Kind.COUNT
        ? Optional.of(Counting.number(call.within(), amount.from().intValue()))
        : Amounts.words(call.within(), amount, change.unit());
  }

  /** A difference of shares is one of points. */
  private Optional<String> number() {
    return change.kind() == Earlier.Kind.SHARE ? Optional.of(points()) : figure(change.size());
  }

  private Optional<String> earlier() {
    String argument = change.sign() > 0 ? "up" : "down";
    return figure(Amount.exactly(change.before()))
        .map(f -> (call.text(argument) + " " + f).strip());
  }

  private String points() {
    BigDecimal difference = change.size().from().stripTrailingZeros();
    BigDecimal plain = difference.scale() < 0 ? difference.setScale(0) : difference;
    Language language = call.context().language();
    return proportions.points(
        language.numerals().inFigures(plain), plain.compareTo(BigDecimal.ONE) == 0);
  }

  private Optional<String> percentage() {
    Numerals numerals = call.context().language().numerals();
    Optional<BigDecimal> part = Reckoning.percentage(change.size().from(), change.before().abs());
    if (part.isEmpty()) {
      fromNothing();
    }
    return part.map(p -> numerals.inFigures(p.setScale(0, RoundingMode.HALF_UP)))
        .map(numerals::perCent);
  }

  private Optional<BigDecimal> factor() {
    if (change.before().signum() == 0) {
      fromNothing();
      return Optional.empty();
    }
    return Optional.of(Reckoning.divided(change.now(), change.before()));
  }

  private void fromNothing() {
    call.complain(
        DirectiveRules.BAD_ARGUMENT,
        "form",
        "the earlier figure is 0, and has no share or multiple",
        "use form=\"number\" or form=\"earlier\"");
  }

  /** What has not nearly doubled, and is not half, is said as a percentage. */
  private Optional<String> multiplied() {
    Optional<BigDecimal> factor = factor();
    if (factor.isEmpty()) {
      return Optional.empty();
    }
    double times = change.now().doubleValue() / change.before().doubleValue();
    if (Math.abs(times - 0.5) < EXACT) {
      return Optional.of(proportions.halved());
    }
    int nearest = (int) (times + NEAR);
    return nearest >= 2 && nearest <= MOST_MULTIPLIED
        ? Optional.of(proportions.hedged(hedge(times - nearest), proportions.multiplied(nearest)))
        : percentage().map(this::directed);
  }

  private static Hedge hedge(double over) {
    if (Math.abs(over) < EXACT) {
      return Hedge.EXACT;
    }
    return over > 0 ? Hedge.MORE_THAN : Hedge.NEARLY;
  }
}
