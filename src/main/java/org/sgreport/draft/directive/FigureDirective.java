package org.sgreport.draft.directive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Member;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Amounts;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.EmptyLists;
import org.sgreport.draft.wording.Facts;
import org.sgreport.draft.wording.Reckoning;
import org.sgreport.draft.wording.Shares;
import org.sgreport.model.Amount;
import org.sgreport.model.Unit;
import org.sgreport.model.UnitWords;

/** {@code <@figure of="courses"/>}: what the figures come to that were given in replies. */
final class FigureDirective implements Directive {
  @Override
  public String name() {
    return "figure";
  }

  @Override
  public String prints() {
    return "what the figures come to that were given for measures";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        List.of(Selector.MEASURES, TAKE),
        Parameters.without(Selector.PARAMETERS, "of", "by", "new"),
        Amounts.PARAMETERS,
        List.of(Shares.FORM),
        Counting.PARAMETERS);
  }

  private static final Parameter TAKE =
      Parameter.optional(
          "take",
          "sum",
          "sum, least, most, mean, range; number, of those who gave one; share, of the sum of all");

  /** What makes a part of the whole, and is left out for the whole. */
  private static final List<String> PARTIAL =
      List.of("among", "at-least", "top", "without", "in", "status", "match");

  @Override
  public Expansion expand(Call call) {
    return Selector.counted(call)
        .filter(s -> Facts.agree(call, units(call, s)))
        .map(s -> taken(call, s))
        .orElseGet(Expansion.Refused::new);
  }

  private static List<Member> given(Selection selection) {
    return selection.members().stream().filter(m -> m.value().isPresent()).toList();
  }

  private static List<Optional<UnitWords>> units(Call call, Selection selection) {
    return given(selection).stream().map(m -> Amounts.unit(call, m)).toList();
  }

  private static Expansion taken(Call call, Selection selection) {
    List<Member> given = given(selection);
    List<org.sgreport.diagnostic.Span> places =
        given.stream().flatMap(m -> m.places().stream()).toList();
    if (given.isEmpty() && !call.text("take").equals("number")) {
      return none(call);
    }
    return switch (call.text("take")) {
      case "number" -> Counting.count(call, number(given), selection.total(), places);
      case "share" -> share(call, given, places);
      default -> amount(call, given, places);
    };
  }

  private static int number(List<Member> given) {
    return (int) given.stream().map(Member::key).distinct().count();
  }

  private static Expansion none(Call call) {
    return EmptyLists.expand(call, "nobody gave a figure for `" + call.text("of") + "`");
  }

  private static Expansion share(
      Call call, List<Member> given, List<org.sgreport.diagnostic.Span> places) {
    BigDecimal part = Reckoning.sum(amounts(call, given)).from();
    BigDecimal whole =
        Selector.counted(call.without(PARTIAL))
            .map(s -> Reckoning.sum(amounts(call, given(s))).from())
            .orElse(BigDecimal.ZERO);
    return whole.signum() == 0 ? none(call) : Expansion.of(Shares.words(call, part, whole), places);
  }

  private static Expansion amount(
      Call call, List<Member> given, List<org.sgreport.diagnostic.Span> places) {
    Amount amount = Reckoning.of(call, amounts(call, given));
    if (call.given("says").isPresent()) {
      BigDecimal figure = unit(call, given).whole(amount.from());
      return Counting.said(call, figure, 0, places);
    }
    return Amounts.words(call, amount, Amounts.unit(call, given.get(0)))
        .<Expansion>map(words -> Expansion.of(words, places))
        .orElseGet(Expansion.Refused::new);
  }

  private static Unit unit(Call call, List<Member> given) {
    return Amounts.unit(call, given.get(0))
        .flatMap(u -> Unit.of(u.many().value()))
        .orElse(Unit.NONE);
  }

  /** One for each that gave some; of several measures, each figure by itself. */
  private static List<Amount> amounts(Call call, List<Member> given) {
    return call.list("of").size() == 1
        ? given.stream().flatMap(m -> m.value().stream()).toList()
        : given.stream()
            .flatMap(m -> m.cells().stream())
            .flatMap(c -> c.reported().value().stream())
            .toList();
  }
}
