package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.PartOfWhole;
import org.sgreport.language.vocabulary.Share;

/**
 * {@code <@quantity of="penal-code" says="the majority of reporting States"/>}: a phrase for a
 * share of those that replied, or the drafter's own, kept as a claim.
 */
final class QuantityDirective implements Directive {
  @Override
  public String name() {
    return "quantity";
  }

  @Override
  public String prints() {
    return "a phrase for a share: none, one, a few, some, many, most, almost all, all";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        PartOfWhole.PARAMETERS,
        Parameters.without(Selector.PARAMETERS, "of"),
        List.of(Counting.SAYS));
  }

  @Override
  public Expansion expand(Call call) {
    return PartOfWhole.of(call)
        .map(p -> phrase(call, p.counted()))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion phrase(Call call, PartOfWhole portion) {
    if (call.given("says").isPresent()) {
      return Counting.said(call, portion.some(), portion.whole().intValue(), portion.places());
    }
    Share share = Share.of(portion.some().intValue(), portion.whole().intValue());
    return Expansion.of(
        Counting.placed(call, call.context().language().numerals().share(share)), portion.places());
  }
}
