package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Amounts;
import org.sgreport.draft.wording.Changes;
import org.sgreport.draft.wording.Difference;

/**
 * {@code <@change of="replies" up="rose by" down="fell by"/>}: by how much a figure differs from
 * that of the report before, or from another fact.
 */
final class ChangeDirective implements Directive {
  @Override
  public String name() {
    return "change";
  }

  @Override
  public String prints() {
    return "by how much a count, a sum or a fact differs from the earlier report (previous.yaml), or from another fact";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        List.of(
            Selector.OF.meaning("the id of a measure, or the key of a fact"),
            Selector.STATUS,
            Selector.WHO_IS_MEANT),
        Changes.PARAMETERS,
        Amounts.PARAMETERS);
  }

  @Override
  public Expansion expand(Call call) {
    return Difference.of(call).map(c -> Changes.words(call, c)).orElseGet(Expansion.Refused::new);
  }
}
