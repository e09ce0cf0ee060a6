package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Counting;
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
    return Parameters.all(Selector.PARAMETERS, List.of(Counting.SAYS));
  }

  @Override
  public Expansion expand(Call call) {
    return Selector.counted(call).map(s -> phrase(call, s)).orElseGet(Expansion.Refused::new);
  }

  private static Expansion phrase(Call call, Selection selection) {
    int count = selection.count();
    if (call.given("says").isPresent()) {
      return Counting.said(
          call, java.math.BigDecimal.valueOf(count), selection.total(), selection.places());
    }
    Share share = Share.of(count, selection.total());
    return Expansion.of(
        Counting.placed(call, call.context().language().numerals().share(share)),
        selection.places());
  }
}
