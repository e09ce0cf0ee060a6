package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.model.Amount;
import org.sgreport.model.Fact;
import org.sgreport.model.UnitWords;

/** A figure of this report and the one that it is held against, of one unit. */
public record Difference(
    BigDecimal now,
    BigDecimal before,
    Optional<UnitWords> unit,
    Earlier.Kind kind,
    List<Span> places) {
  public Difference {
    places = List.copyOf(places);
  }

  private record Now(BigDecimal figure, List<Span> places) {}

  /** Empty, with a complaint, where one of the two is not known. */
  public static Optional<Difference> of(Call call) {
    return earlier(call).flatMap(e -> now(call, e).map(n -> between(n, e)));
  }

  private static Difference between(Now now, Earlier earlier) {
    List<Span> places = new ArrayList<>(now.places());
    places.add(earlier.at());
    return new Difference(now.figure(), earlier.figure(), earlier.unit(), earlier.kind(), places);
  }

  /** The other fact that {@code from=} names; without it, the same figure of the earlier report. */
  private static Optional<Earlier> earlier(Call call) {
    return call.given("from").isPresent()
        ? Facts.listed(call, "from").filter(f -> isOne(call, f)).map(f -> Earlier.of(f.get(0)))
        : Earlier.report(call).flatMap(p -> Earlier.of(call, p));
  }

  private static boolean isOne(Call call, List<Fact> facts) {
    if (facts.size() != 1) {
      call.complain(
          DirectiveRules.BAD_ARGUMENT,
          "from",
          "a change is from one fact, not from " + facts.size(),
          "name one");
    }
    return facts.size() == 1;
  }

  private static Optional<Now> now(Call call, Earlier earlier) {
    Optional<Fact> fact = Facts.find(call, call.text("of"));
    if (fact.isPresent()) {
      return fact.filter(f -> Facts.agree(call, List.of(earlier.unit(), f.unit())))
          .map(f -> new Now(f.value(), List.of(f.id().at())));
    }
    return Selector.counted(call).map(s -> new Now(figure(s, earlier.kind()), s.places()));
  }

  private static BigDecimal figure(Selection selection, Earlier.Kind kind) {
    return switch (kind) {
      case COUNT -> BigDecimal.valueOf(selection.count());
      case SHARE -> Earlier.percentage(selection.count(), selection.total());
      case FIGURE -> sum(selection);
    };
  }

  private static BigDecimal sum(Selection selection) {
    return Reckoning.sum(selection.members().stream().flatMap(m -> m.value().stream()).toList())
        .from();
  }

  public int sign() {
    return now.compareTo(before);
  }

  /** By how much, up or down. */
  public Amount size() {
    return Amount.exactly(now.subtract(before).abs());
  }
}
