package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.EmptyLists;
import org.sgreport.draft.wording.PartOfWhole;
import org.sgreport.draft.wording.Shares;

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
        PartOfWhole.PARAMETERS,
        List.of(Shares.FORM, Shares.ROUND),
        Parameters.without(Selector.PARAMETERS, "of"),
        List.of(Counting.NONE, Counting.FIGURES, Counting.SAYS));
  }

  @Override
  public Expansion expand(Call call) {
    return PartOfWhole.of(call).map(p -> printed(call, p)).orElseGet(Expansion.Refused::new);
  }

  private static Expansion printed(Call call, PartOfWhole portion) {
    if (call.given("says").isPresent()) {
      PartOfWhole counted = portion.counted();
      return Counting.said(call, counted.some(), counted.whole().intValue(), counted.places());
    }
    return portion.whole().signum() == 0
        ? EmptyLists.expand(call, "there is nothing to take a share of")
        : Expansion.of(Shares.words(call, portion.some(), portion.whole()), portion.places());
  }
}
