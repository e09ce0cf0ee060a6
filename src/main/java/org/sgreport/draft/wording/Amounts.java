package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Member;
import org.sgreport.language.vocabulary.Hedge;
import org.sgreport.language.vocabulary.Proportions;
import org.sgreport.model.Amount;
import org.sgreport.model.Unit;
import org.sgreport.model.UnitWords;

/** Figures with what they count: "12 courses", "one course", "3 to 7 courses", "$55 billion". */
public final class Amounts {
  private static final Parameter UNIT =
      Parameter.flag("unit", true, "false to leave out what is counted");

  /** What a figure can be printed with. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          UNIT,
          Parameter.optional(
              "round",
              "not rounded",
              "to what it is rounded, in its unit, such as 1000: “more than 6,000” or “nearly 7,000”;"
                  + " below 1, only decimals are cut"),
          Parameter.optional(
              "above", "more than", "what comes before a figure that is rounded down"),
          Parameter.optional("below", "nearly", "what comes before one that is rounded up"),
          Counting.FIGURES,
          Counting.SAYS);

  private Amounts() {}

  /** Empty, with a complaint, where one is counted and nothing says what one is called. */
  public static Optional<String> words(Call call, Amount amount, Optional<UnitWords> counted) {
    Unit unit = counted.flatMap(u -> Unit.of(u.many().value())).orElse(Unit.NONE);
    Rounded from = Rounded.of(call, amount.from(), unit);
    boolean noun = !unit.noun().isEmpty() && !unit.isPerCent() && call.flag("unit", true);
    boolean one = unit.scale().isEmpty() && amount.isExact() && from.isOne();
    if (noun && one && counted.filter(u -> !u.one().isEmpty()).isEmpty()) {
      call.complain(
          DirectiveRules.BAD_ARGUMENT,
          "of",
          "the figure is 1, and its unit `" + unit.noun() + "` is a plural",
          "give the singular beside the unit, as `one:`, or leave the unit out with unit=false");
      return Optional.empty();
    }
    if (noun && amount.isExact() && amount.from().signum() == 0 && !call.flag("figures", false)) {
      return Optional.of(
          Counting.placed(call, call.context().language().numerals().no() + " " + unit.noun()));
    }
    String behind = noun ? " " + (one ? counted.orElseThrow().one() : unit.noun()) : "";
    return Optional.of(figure(call, amount, unit, from) + behind);
  }

  private static String figure(Call call, Amount amount, Unit unit, Rounded from) {
    Proportions proportions = call.context().language().proportions();
    BigDecimal until = Rounded.of(call, amount.until(), unit).figure();
    if (from.figure().compareTo(until) != 0) {
      return range(call, from.figure(), until, unit);
    }
    return from.hedge() == Hedge.EXACT || !amount.isExact()
        ? new Figure(from.figure(), unit).amount(call)
        : Counting.placed(
            call,
            hedged(call, from.hedge(), new Figure(from.figure(), unit).amount(call.within())));
  }

  private static String hedged(Call call, Hedge hedge, String figure) {
    return call.given(hedge == Hedge.MORE_THAN ? "above" : "below")
        .map(words -> words + " " + figure)
        .orElseGet(() -> call.context().language().proportions().hedged(hedge, figure));
  }

  /** In figures, unless both ends are under ten; "between" begins a sentence. */
  private static String range(Call call, BigDecimal from, BigDecimal until, Unit unit) {
    Call inside =
        until.compareTo(BigDecimal.TEN) < 0 ? call.within() : call.within().with("figures", "true");
    String first = new Figure(from, unit).amount(inside);
    String last = new Figure(until, unit).amount(inside);
    Proportions proportions = call.context().language().proportions();
    return call.position().startsSentence()
        ? Counting.placed(call, proportions.between(first, last))
        : proportions.range(first, last);
  }

  /** The unit of what a member gave a figure for; empty where its measure asks for none. */
  public static Optional<UnitWords> unit(Call call, Member member) {
    return member.cells().stream()
        .flatMap(c -> call.context().report().codeFrame().find(c.measure()).stream())
        .flatMap(m -> m.value().stream())
        .findFirst();
  }
}
