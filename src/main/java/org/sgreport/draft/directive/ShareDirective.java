package org.sgreport.draft.directive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.EmptyLists;
import org.sgreport.draft.wording.Facts;
import org.sgreport.draft.wording.Shares;
import org.sgreport.model.Fact;

/**
 * {@code <@share of="penal-code" form="fraction"/>}: the share of those meant, of whom they are
 * taken from.
 */
final class ShareDirective implements Directive {
  @Override
  public String name() {
    return "share";
  }

  @Override
  public String prints() {
    return "the share of those meant: “22 per cent”, “nearly a quarter”, “one in five”, “12 of 27”; or of one fact in another";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        List.of(
            Selector.OF.meaning("the ids of measures, the key of a treaty or of a fact"),
            FROM,
            Shares.FORM,
            Shares.ROUND),
        Parameters.without(Selector.PARAMETERS, "of"),
        List.of(Counting.NONE, Counting.FIGURES, Counting.SAYS));
  }

  private static final Parameter FROM =
      Parameter.optional(
          "from",
          "those who replied; all States for parties",
          "the ids of measures, for those who reported them; members, for all Member States; or the key of a fact");

  @Override
  public Expansion expand(Call call) {
    return Facts.find(call, call.text("of"))
        .map(fact -> ofFact(call, fact))
        .or(() -> Selector.counted(call).map(s -> ofSelection(call, s)))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion ofFact(Call call, Fact fact) {
    return Facts.listed(call, "from")
        .filter(f -> f.size() == 1)
        .map(
            f ->
                printed(
                    call,
                    fact.value(),
                    f.get(0).value(),
                    List.of(fact.id().at(), f.get(0).id().at())))
        .orElseGet(() -> missing(call));
  }

  private static Expansion missing(Call call) {
    if (call.given("from").isEmpty()) {
      call.complain(
          DirectiveRules.MISSING_ARGUMENT,
          "",
          "the share of a fact needs the argument `from`",
          "add from=\"…\": the key of the fact that is the whole");
    }
    return new Expansion.Refused();
  }

  private static Expansion ofSelection(Call call, Selection selection) {
    return whole(call, selection)
        .map(
            whole ->
                printed(
                    call,
                    BigDecimal.valueOf(selection.count()),
                    BigDecimal.valueOf(whole),
                    selection.places()))
        .orElseGet(Expansion.Refused::new);
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

  private static Expansion printed(
      Call call, BigDecimal part, BigDecimal whole, List<org.sgreport.diagnostic.Span> places) {
    if (call.given("says").isPresent()) {
      return Counting.said(call, part, whole.intValue(), places);
    }
    if (whole.signum() == 0) {
      return EmptyLists.expand(call, "there is nothing to take a share of");
    }
    return Expansion.of(Shares.words(call, part, whole), places);
  }
}
