package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.model.Fact;
import org.sgreport.model.Unit;

/** Some of a whole: those who are meant of those whom they are taken from, or a fact of another. */
public record PartOfWhole(BigDecimal some, BigDecimal whole, List<Span> places) {
  /** What it can be taken of, and from. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          Selector.OF.meaning("the ids of measures, the key of a treaty, or the keys of facts"),
          Parameter.optional(
              "from",
              "those who replied; all States for parties; 100 for a fact in per cent",
              "the ids of measures, for those who reported them; members, for all Member States; or"
                  + " the keys of facts"));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  public PartOfWhole {
    places = List.copyOf(places);
  }

  /** The same in whole numbers; a large whole, or one with decimals, is a million. */
  public PartOfWhole counted() {
    boolean plain =
        some.stripTrailingZeros().scale() <= 0
            && whole.stripTrailingZeros().scale() <= 0
            && whole.abs().max(some.abs()).compareTo(MILLION) < 0;
    return plain || whole.signum() == 0
        ? this
        : new PartOfWhole(
            some.multiply(MILLION).divide(whole, 0, RoundingMode.HALF_UP), MILLION, places);
  }

  /** Empty, with a complaint, on a mistake; the whole may be none. */
  public static Optional<PartOfWhole> of(Call call) {
    List<String> keys = call.list("of");
    boolean facts = !keys.isEmpty() && keys.stream().allMatch(k -> Facts.find(call, k).isPresent());
    return facts
        ? Facts.listed(call, "of").flatMap(some -> ofFacts(call, some))
        : Selector.counted(call).flatMap(s -> ofSelection(call, s));
  }

  /** Several are taken together. */
  private static Optional<PartOfWhole> ofFacts(Call call, List<Fact> some) {
    if (call.given("from").isPresent()) {
      return Facts.listed(call, "from").map(whole -> between(some, whole));
    }
    boolean perCent =
        some.stream().allMatch(f -> Unit.of(f.unitWords()).filter(Unit::isPerCent).isPresent());
    if (perCent) {
      return Optional.of(new PartOfWhole(sum(some), HUNDRED, places(some)));
    }
    call.complain(
        DirectiveRules.MISSING_ARGUMENT,
        "",
        "the share of a fact needs the argument `from`",
        "add from=\"…\": the key of the fact that is the whole");
    return Optional.empty();
  }

  private static PartOfWhole between(List<Fact> some, List<Fact> whole) {
    List<Span> places = new ArrayList<>(places(some));
    places.addAll(places(whole));
    return new PartOfWhole(sum(some), sum(whole), places);
  }

  private static List<Span> places(List<Fact> facts) {
    return facts.stream().map(f -> f.id().at()).toList();
  }

  private static BigDecimal sum(List<Fact> facts) {
    return facts.stream().map(PartOfWhole::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Without the scale of its unit. */
  private static BigDecimal figure(Fact fact) {
    return Unit.of(fact.unitWords()).orElse(Unit.NONE).whole(fact.value());
  }

  private static Optional<PartOfWhole> ofSelection(Call call, Selection selection) {
    return whole(call, selection)
        .map(
            whole ->
                new PartOfWhole(
                    BigDecimal.valueOf(selection.count()),
                    BigDecimal.valueOf(whole),
                    selection.places()));
  }

  private static Optional<Integer> whole(Call call, Selection selection) {
    return switch (call.text("from")) {
      case "" -> Optional.of(selection.total());
      case "members" -> Optional.of(Selector.members(call));
      default -> Selector.counted(from(call)).map(Selection::count);
    };
  }

  /** The same call for those that are the whole. */
  private static Call from(Call call) {
    return call.without(List.of("of", "status", "match", "without", "at-least", "top"))
        .with("of", call.text("from"));
  }
}
